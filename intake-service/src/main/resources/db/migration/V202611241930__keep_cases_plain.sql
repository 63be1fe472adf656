-- A case is rewritten with every event: to compress some thousand bytes costs more than to write them. Longer ones still are.
alter table cases set (toast_tuple_target = 8160);
