-- What case-events tell about a case. A version counts the writes, so that two writers cannot overwrite each other.
create table cases (
    case_id           uuid primary key,
    version           bigint not null,
    opened_at         timestamptz,
    customer_spoke_at timestamptz,
    resolved_cycle    int,
    resolved_sequence bigint,
    resolved_time     timestamptz,
    reopened_cycle    int,
    reopened_sequence bigint,
    reopened_time     timestamptz,
    sequence          bigint not null,
    historic          boolean not null,
    source            text,
    channel           text,
    brand             text,
    tier              text,
    region            text,
    issue_type        text,
    product           text
);

create index cases_opened on cases (opened_at);
create index cases_resolved on cases (resolved_time);

-- What escalation-requests and escalation-events tell about an escalation.
create table escalations (
    escalation_id  uuid primary key,
    version        bigint not null,
    case_id        uuid not null,
    requested_at   timestamptz,
    case_opened_at timestamptz,
    triggers       text[] not null,
    sequence       bigint not null,
    status         text,
    team           text,
    level          text,
    agent          text,
    priority       text,
    kinds          text[] not null,
    rules          text[] not null,
    accepted_at    timestamptz,
    closed_at      timestamptz,
    source         text,
    channel        text,
    brand          text,
    tier           text,
    region         text,
    issue_type     text,
    product        text
);

create index escalations_case on escalations (case_id);
create index escalations_requested on escalations (requested_at);
create index escalations_case_opened on escalations (case_opened_at);

-- Surveys asked for and answered; each event is one fact and never changes.
create table surveys (
    survey_id uuid primary key,
    case_id   uuid not null,
    answered  boolean not null,
    at        timestamptz not null,
    csat      smallint,
    nps       smallint
);

create index surveys_case on surveys (case_id);
create index surveys_at on surveys (at);

-- What draft-events tell about a draft.
create table drafts (
    draft_id      uuid primary key,
    version       bigint not null,
    case_id       uuid not null,
    escalation_id uuid,
    composed_at   timestamptz not null,
    sequence      bigint not null,
    scenario      text not null,
    status        text not null,
    composer      text not null
);

create index drafts_case on drafts (case_id);
create index drafts_composed on drafts (composed_at);

-- The latest event time seen in each partition: how far the data reaches.
create table reaches (
    topic     text not null,
    partition int not null,
    latest    timestamptz not null,
    primary key (topic, partition)
);
