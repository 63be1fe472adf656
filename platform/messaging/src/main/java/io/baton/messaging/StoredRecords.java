package io.baton.messaging;

import java.util.List;

/**
 * Rows of the outbox with their records, in ascending order of their ids.
 *
 * @param behindOthers whether rows of the same lanes were still unsent when these were written
 */
record StoredRecords(List<Long> ids, List<OutgoingRecord> records, boolean behindOthers) {

    StoredRecords {
        if (ids.size() != records.size()) {
            throw new IllegalArgumentException(ids.size() + " ids for " + records.size() + " records");
        }
    }
}
