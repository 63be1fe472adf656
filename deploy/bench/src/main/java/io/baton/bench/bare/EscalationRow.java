package io.baton.bench.bare;

import java.util.UUID;

/** A row of {@code escalations}; {@code closedAt} and {@code outcome} are null while it is open. */
record EscalationRow(UUID escalationId, UUID caseId, String requestedAt, String closedAt, String outcome) {}
