package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import java.time.Instant;
import java.util.Objects;

/**
 * When the log said something new of how a case was opened.
 *
 * @param appendedAt when the opening reached it
 * @param knownAt when that did, or the event with which the case turned live
 */
record KnownOpening(Instant appendedAt, Instant knownAt) {

    /**
     * What is known after an event.
     *
     * @param known after the events before, or null
     * @param before null when it is the first of the case
     * @return null when no event so far said anything of it
     */
    static KnownOpening after(KnownOpening known, CaseFile before, CaseFile after, Instant appendedAt) {
        boolean isNew = before == null
                || !Objects.equals(before.facts().opened(), after.facts().opened());
        boolean turned = before != null && before.historic() != after.historic();
        if (!isNew && !turned) {
            return known;
        }
        return new KnownOpening(isNew || known == null ? appendedAt : known.appendedAt(), appendedAt);
    }
}
