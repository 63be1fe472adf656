-- Events that were processed, by a name-based UUID of source and id.
create table inbox (
    event_key   uuid primary key,
    received_at timestamptz not null default now()
);

-- Rows come in the order of time, so a block range index finds the old ones at next to no cost of writing.
create index inbox_received_at on inbox using brin (received_at) with (pages_per_range = 32);

-- Records that are committed and not yet acknowledged by Kafka.
create table outbox (
    id         bigint generated always as identity primary key,
    lane       int         not null,
    topic      text        not null,
    key        bytea,
    headers    bytea       not null,
    value      bytea,
    created_at timestamptz not null default now()
);

create index outbox_lane on outbox (lane, id);

-- Rows live for milliseconds: vacuum by number, not by share of the table.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
