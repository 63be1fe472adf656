-- A case's earliest deadline that is still to be judged, with what a mark asks for: apart from the case, so that a case whose
-- deadline moves, which most events do, is rewritten in its place and touches none of its indexes.
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
alter table cases drop column next_due;

-- Room on each page for the next version of its cases.
alter table cases set (fillfactor = 60);
