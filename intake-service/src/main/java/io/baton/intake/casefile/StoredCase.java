package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import java.time.Instant;

/**
 * A case as it stands in the database.
 *
 * @param version how often it was written; 0 before the first time
 * @param lane the partition on which its contact events come
 * @param nextDue its earliest deadline that is still to be judged, or null
 * @param file null before the first time
 */
record StoredCase(long version, int lane, Instant nextDue, CaseFile file) {
    static final StoredCase NONE = new StoredCase(0, 0, null, null);
}
