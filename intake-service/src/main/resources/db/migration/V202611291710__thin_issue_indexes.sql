-- Every opened case writes here, and these two are only looked at by days: block ranges cost next to nothing to keep.
drop index issue_contacts_opened;
drop index issue_contacts_added;
create index issue_contacts_opened on issue_contacts using brin (opened_at) with (pages_per_range = 32);
create index issue_contacts_added on issue_contacts using brin (added_at) with (pages_per_range = 32);
