-- The partition of contact-events on which a case's events come, and its earliest deadline that is still to be judged: what
-- a tick (live cases) or an end mark (historic ones) on that partition asks for.
alter table cases
    add column lane     int not null default 0,
    add column next_due timestamptz;

create index cases_due on cases (lane, historic, next_due) where next_due is not null;
create index cases_open on cases (lane, case_id) where status = 'OPEN';

-- The instance that writes the ticks.
create table tick_leases (
    only_one   boolean primary key check (only_one),
    holder     uuid        not null,
    held_until timestamptz not null
);
