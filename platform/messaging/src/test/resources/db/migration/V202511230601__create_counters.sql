create table counters (
    key   text primary key,
    count bigint not null
);
