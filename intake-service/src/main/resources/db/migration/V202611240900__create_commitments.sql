-- Which case a commitment belongs to.
create table commitments (
    commitment_id uuid primary key,
    case_id       uuid not null
);
