-- A window holds the cases whose escalation was closed in it.
create index escalations_closed on escalations (closed_at);
