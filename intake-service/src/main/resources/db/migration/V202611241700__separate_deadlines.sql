-- What a mark asks for, apart from the cases: a case whose next deadline moves, as it does with most events, is rewritten in its
-- place and touches none of its indexes.
create table deadlines (
    case_id  uuid        primary key,
    lane     int         not null,
    historic boolean     not null,
    due      timestamptz not null
);

insert into deadlines (case_id, lane, historic, due)
select case_id, lane, historic, next_due from cases where next_due is not null;

create index deadlines_due on deadlines (lane, historic, due, case_id);

drop index cases_due;

-- Room on each page for the next version of its cases.
alter table cases set (fillfactor = 60);
