-- The trigger policy in all its versions, as it was written. The digest is of media type and document.
create table trigger_policies (
    version      int         primary key,
    document     text        not null,
    media_type   text        not null,
    digest       text        not null,
    installed_by text,
    installed_at timestamptz not null,
    origin       text        not null
);

-- The version in force at the place up to which a partition of contact-events has been read; 1 where there is no row.
create table policy_lanes (
    lane    int primary key,
    version int not null references trigger_policies
);
