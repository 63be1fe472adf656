-- What escalation-requests tell about an escalation, apart from what escalation-events tell: the two topics are read at the
-- same time, and as one row they were written by two workers that got in each other's way. Whatever escalations holds of
-- requests from before stays there.
create table requests (
    escalation_id  uuid primary key,
    version        bigint not null,
    case_id        uuid not null,
    requested_at   timestamptz,
    case_opened_at timestamptz,
    triggers       text[] not null,
    source         text,
    channel        text,
    brand          text,
    tier           text,
    region         text,
    issue_type     text,
    product        text
);

create index requests_case on requests (case_id);
create index requests_requested on requests (requested_at);
create index requests_case_opened on requests (case_opened_at);
