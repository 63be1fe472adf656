package io.baton.bench.bare;

import java.util.Map;
import java.util.UUID;

/**
 * All rows of a round.
 *
 * @param events by the event's id
 * @param cases as they stood at the end
 */
record RoundRows(Map<String, EventRows> events, Map<UUID, CaseRow> cases) {}
