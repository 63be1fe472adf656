package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;

/**
 * A case as it stands in the database.
 *
 * @param version how often it was written; 0 before the first time
 * @param lane the partition on which its contact events come
 * @param file null before the first time
 */
record StoredCase(long version, int lane, CaseFile file) {
    static final StoredCase NONE = new StoredCase(0, 0, null);
}
