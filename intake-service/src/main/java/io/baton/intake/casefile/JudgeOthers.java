package io.baton.intake.casefile;

import io.baton.intake.IntakeConfig;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Judges the cases that are due at a mark and of which nothing else is in the batch: some at a time, and of very many only the
 * first, so that neither the memory nor the transaction grows without bound. What is left is judged at the next tick; another
 * mark is continued at a later place in the log.
 */
@Singleton
final class JudgeOthers {
    private static final Logger LOG = Logger.getLogger(JudgeOthers.class);
    private static final int GOES_AT_A_MARK = 4;

    private final ContinuedMarks continued;
    private final int atOnce;

    JudgeOthers(ContinuedMarks continued, IntakeConfig config) {
        this.continued = continued;
        this.atOnce = config.judgedAtOnce();
        if (atOnce < 1) {
            throw new IllegalStateException("baton.intake.judged-at-once must be at least 1, not " + atOnce);
        }
    }

    /**
     * Judges them.
     *
     * @param judged cases that the batch has judged itself
     */
    void judge(LogTransaction transaction, PlacedMark mark, Set<UUID> judged, Outgoing outgoing) throws SQLException {
        DueCases.Place place = continued.start(mark);
        for (int go = 0; go < GOES_AT_A_MARK; go++) {
            DueCases.Found found = find(transaction, mark, place);
            List<UUID> others = found.caseIds().stream()
                    .filter(caseId -> !judged.contains(caseId))
                    .toList();
            if (!others.isEmpty()) {
                judgePage(transaction, mark, others, outgoing);
            }
            if (found.caseIds().size() < atOnce) {
                return;
            }
            place = found.end();
        }
        if (!mark.isTick()) {
            continued.publish(mark, place, outgoing);
        }
    }

    private void judgePage(LogTransaction transaction, PlacedMark mark, List<UUID> caseIds, Outgoing outgoing)
            throws SQLException {
        CaseBatch batch;
        try {
            batch = new CaseBatch(load(transaction, mark, caseIds));
            batch.judge(mark.lane(), mark.mark(), mark.policies());
        } catch (RuntimeException fault) {
            judgeSingly(transaction, mark, caseIds, outgoing, fault);
            return;
        }
        transaction.save(batch, outgoing);
    }

    /** One case that cannot be judged must not keep the others of its partition from being judged, now and ever after. */
    private void judgeSingly(
            LogTransaction transaction, PlacedMark mark, List<UUID> caseIds, Outgoing outgoing, RuntimeException fault)
            throws SQLException {
        if (caseIds.size() > 1) {
            for (UUID caseId : caseIds) {
                judgePage(transaction, mark, List.of(caseId), outgoing);
            }
        } else {
            LOG.errorf(fault, "event=case-not-judged caseId=%s", caseIds.get(0));
            transaction.setAside(caseIds.get(0));
        }
    }

    private DueCases.Found find(LogTransaction transaction, PlacedMark mark, DueCases.Place after) throws SQLException {
        return mark.mark() instanceof CaseMark.Reached reached
                ? transaction.due(mark.lane(), reached, after, atOnce)
                : transaction.open(mark.lane(), after, atOnce);
    }

    /** A case that somebody else is working on is judged at the next tick; after another mark there may be none. */
    private Map<UUID, StoredCase> load(LogTransaction transaction, PlacedMark mark, List<UUID> caseIds)
            throws SQLException {
        return mark.isTick() ? transaction.loadFree(caseIds) : transaction.load(caseIds);
    }
}
