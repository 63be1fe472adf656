-- The event time of the last record of each partition that was folded, and when the broker appended it: a partition that is
-- being read reaches as far as its last record, which need not be its newest.
alter table reaches
    add column last_time timestamptz,
    add column last_appended_at timestamptz;

update reaches set last_time = latest, last_appended_at = '-infinity';

alter table reaches
    alter column last_time set not null,
    alter column last_appended_at set not null;
