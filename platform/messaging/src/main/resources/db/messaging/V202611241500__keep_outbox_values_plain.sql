-- Rows live for milliseconds: to compress a value of some kilobytes costs more than to write it.
alter table outbox alter column value set storage external;
alter table outbox set (toast_tuple_target = 8160);
