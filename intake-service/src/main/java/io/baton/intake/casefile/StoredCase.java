package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;

/**
 * A case as it stands in the database.
 *
 * @param version how often it was written; 0 before the first time
 * @param file null before the first time
 */
record StoredCase(long version, CaseFile file) {
    static final StoredCase NONE = new StoredCase(0, null);
}
