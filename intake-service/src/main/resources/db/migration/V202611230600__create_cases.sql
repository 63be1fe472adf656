-- One row for each case. The state is the JSON of the case's record, in bytes because only intake reads it;
-- convert_from(state, 'UTF8')::jsonb shows it. The other columns are what lists ask for.
create table cases (
    case_id    uuid primary key,
    source     text        not null,
    subject    text        not null,
    status     text        not null,
    historic   boolean     not null,
    opened_at  timestamptz not null,
    version    bigint      not null,
    state      bytea       not null
);

create index cases_opened on cases (opened_at desc, case_id desc);
create index cases_subject on cases (subject);

-- The words of the cases. Ids are ordered by code point, as the service orders them.
create table messages (
    case_id     uuid             not null,
    time        timestamptz      not null,
    event_id    text collate "C" not null,
    author_kind text             not null,
    author_id   text,
    author_name text,
    text        text             not null,
    sentiment   double precision,
    primary key (case_id, time, event_id)
);

-- The escalations of the cases as intake sees them: at most one is open.
create table escalations (
    escalation_id uuid primary key,
    case_id       uuid        not null,
    requested_at  timestamptz not null,
    closed_at     timestamptz,
    outcome       text
);

create unique index escalations_open on escalations (case_id) where closed_at is null;
