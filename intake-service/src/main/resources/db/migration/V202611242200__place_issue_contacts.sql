-- appended_at: when the opening reached the log; a verdict counts what had reached it by then.
-- due_at: what decides in which minute a contact is judged; later than opened_at when a live case became known late.
alter table issue_contacts
    add column source      text,
    add column appended_at timestamptz,
    add column due_at      timestamptz;

update issue_contacts
set source = split_part(customer, '#', 1), appended_at = opened_at, due_at = opened_at;

alter table issue_contacts
    alter column source      set not null,
    alter column appended_at set not null,
    alter column due_at      set not null;

drop index issue_contacts_due;
create index issue_contacts_due on issue_contacts (historic, due_at, case_id) where not judged;

-- source: of groups of historic cases; null for live ones, which are counted together.
alter table issue_groups add column source text;
