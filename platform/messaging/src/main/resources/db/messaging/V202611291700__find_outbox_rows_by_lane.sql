-- One index does for all: rows are found, read and deleted by lane, in the order of their ids.
alter table outbox drop constraint outbox_pkey;
drop index outbox_lane;
alter table outbox add primary key (lane, id);
