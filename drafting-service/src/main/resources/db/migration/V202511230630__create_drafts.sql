-- What is remembered of a case (or of a draft without a case); its row is locked while anything of the case changes.
create table case_files (
    subject_id uuid primary key,
    state      bytea not null
);

-- One row a draft. The state is JSON; the columns are what queries need.
create table drafts (
    draft_id      uuid primary key,
    subject_id    uuid        not null,
    case_id       uuid,
    escalation_id uuid,
    status        text        not null,
    created_at    timestamptz not null,
    state         bytea       not null,
    -- the revision for which a model is to write a text; null when none is
    model_wanted  integer,
    -- the last revision for which a model was asked
    model_done    integer     not null default 0,
    model_after   timestamptz not null default '-infinity'
);

create index drafts_by_subject on drafts (subject_id);
create index drafts_by_case on drafts (case_id) where case_id is not null;
create index drafts_by_escalation on drafts (escalation_id) where escalation_id is not null;
create index drafts_by_time on drafts (created_at desc, draft_id desc);
create index drafts_by_status on drafts (status, created_at desc, draft_id desc);
create index drafts_for_model on drafts (model_after) where model_wanted is not null;
