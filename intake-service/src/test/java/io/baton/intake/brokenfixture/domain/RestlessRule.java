package io.baton.intake.brokenfixture.domain;

import java.io.File;
import java.time.Instant;

/** Breaks both rules of a domain on purpose. */
final class RestlessRule {
    private RestlessRule() {}

    static boolean holds(File file) {
        return file.exists() && Instant.now().isAfter(Instant.EPOCH);
    }
}
