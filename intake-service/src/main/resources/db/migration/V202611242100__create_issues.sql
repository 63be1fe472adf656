-- Who opened a case about what. An issue is a brand, a product and an issue type.
create table issue_contacts (
    case_id   uuid        primary key,
    issue_id  uuid        not null,
    customer  text        not null,
    opened_at timestamptz not null,
    historic  boolean     not null,
    judged    boolean     not null default false,
    added_at  timestamptz not null default now()
);

create index issue_contacts_due on issue_contacts (historic, opened_at, case_id) where not judged;
create index issue_contacts_issue on issue_contacts (issue_id, opened_at);
create index issue_contacts_customer on issue_contacts (customer, issue_id, opened_at);
create index issue_contacts_opened on issue_contacts (opened_at);
create index issue_contacts_added on issue_contacts (added_at);

-- lead_case_id: the case that was told to escalate for all; null when all that there were had been resolved by then.
create table issue_groups (
    group_id     uuid             primary key,
    issue_id     uuid             not null,
    customers    int              not null,
    usual        double precision not null,
    starts       timestamptz      not null,
    ends         timestamptz      not null,
    lead_case_id uuid
);

create index issue_groups_issue on issue_groups (issue_id, ends);

create table issue_members (
    case_id   uuid        primary key references issue_contacts on delete cascade,
    group_id  uuid        not null,
    opened_at timestamptz not null
);

create index issue_members_group on issue_members (group_id, opened_at, case_id);

-- Up to when each partition has delivered what happened: now, or of one source of history.
create table issue_lanes (
    scope    text        not null,
    lane     int         not null,
    reached  timestamptz not null,
    added_at timestamptz not null default now(),
    primary key (scope, lane)
);
