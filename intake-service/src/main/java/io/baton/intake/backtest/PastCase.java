package io.baton.intake.backtest;

import io.baton.intake.backtest.domain.Escalated;
import io.baton.intake.casefile.domain.CaseFile;
import java.time.Instant;
import java.util.UUID;

/**
 * A case as it is stored.
 *
 * @param openedAt its earliest known moment
 * @param events distinct contact events applied
 * @param recorded what of it was escalated
 */
record PastCase(UUID caseId, String source, String subject, Instant openedAt, int events, Escalated recorded) {
    static PastCase of(CaseFile file) {
        return new PastCase(
                file.caseId(),
                file.source(),
                file.subject(),
                file.facts().first().time(),
                file.events(),
                Escalated.of(file));
    }
}
