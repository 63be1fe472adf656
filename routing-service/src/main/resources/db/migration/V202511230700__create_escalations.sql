-- One row for each case that was ever escalated; whoever changes the case's escalations holds its lock.
create table escalated_cases (
    case_id  uuid   primary key,
    sequence bigint not null,
    heard    bigint not null,
    closed   uuid[] not null,
    version  bigint not null
);

-- The state is the document and the snapshot (JSON); the columns are what queries need.
create table escalations (
    escalation_id uuid        primary key,
    case_id       uuid        not null references escalated_cases,
    status        text        not null,
    team          text        not null,
    agent         text,
    level         text        not null,
    priority      text        not null,
    kinds         text[]      not null,
    triggers      text[]      not null,
    skill         text,
    language      text,
    channel       text        not null,
    historic      boolean     not null,
    gap_announced boolean     not null,
    requested_at  timestamptz not null,
    document      bytea       not null,
    snapshot      bytea       not null
);

create unique index escalations_one_open_per_case on escalations (case_id)
    where status not in ('RESOLVED', 'RETURNED');
create index escalations_case on escalations (case_id);
create index escalations_newest on escalations (requested_at desc, escalation_id desc);
create index escalations_waiting on escalations (priority, requested_at, escalation_id)
    where status = 'QUEUED' and not historic;
create index escalations_load on escalations (agent)
    where status in ('OFFERED', 'ACCEPTED');

create table agents (
    agent_id   text   primary key,
    name       text   not null,
    teams      text[] not null,
    level      text   not null,
    skills     text[] not null,
    languages  text[] not null,
    capacity   jsonb  not null,
    presence   text   not null
);

create table matrix_versions (
    version   int         primary key,
    name      text        not null,
    digest    text        not null,
    document  text        not null,
    loaded_at timestamptz not null
);

-- Answers to commands that carried an Idempotency-Key.
create table idempotent_requests (
    key        text        not null,
    path       text        not null,
    body_hash  text        not null,
    answer     bytea,
    created_at timestamptz not null,
    primary key (key, path)
);

create index idempotent_requests_age on idempotent_requests (created_at);
