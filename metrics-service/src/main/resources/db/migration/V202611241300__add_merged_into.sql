-- The escalation that a request of intake became part of; null for an escalation of its own.
alter table escalations add column merged_into uuid;
