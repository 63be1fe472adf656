-- Who opened a case about what: of all cases, so that groups of them are seen. An issue is a brand, a product and an issue type.
create table issue_contacts (
    case_id   uuid        primary key,
    issue_id  uuid        not null,
    historic  boolean     not null,
    lane      int         not null,
    customer  text        not null,
    opened_at timestamptz not null,
    group_id  uuid,
    joined_at timestamptz,
    told      boolean     not null default false
);

create index issue_contacts_opened on issue_contacts (issue_id, historic, opened_at);
create index issue_contacts_untold on issue_contacts (historic, lane) where group_id is not null and not told;

-- Slots of time in which cases of an issue were opened and that are still to be judged.
create table issue_slots (
    historic boolean     not null,
    ends     timestamptz not null,
    issue_id uuid        not null,
    primary key (historic, ends, issue_id)
);

create table issue_groups (
    group_id     uuid             primary key,
    issue_id     uuid             not null,
    historic     boolean          not null,
    lead_case_id uuid             not null,
    customers    int              not null,
    usual        double precision not null,
    starts       timestamptz      not null,
    ends         timestamptz      not null
);

create index issue_groups_issue on issue_groups (issue_id, historic, ends);

-- Up to when each partition has delivered what happened.
create table issue_lanes (
    historic boolean     not null,
    lane     int         not null,
    reached  timestamptz not null,
    primary key (historic, lane)
);
