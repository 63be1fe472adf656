package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.PolicyEffect;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Shows what an edit of the trigger policy would change about the cases that are open. */
@Singleton
final class PreviewPolicy {
    private static final int FETCHED_AT_ONCE = 500;
    private static final String OPEN = "select state from cases where status = 'OPEN' order by case_id";

    private final DataSource dataSource;
    private final PoliciesInForce policies;

    PreviewPolicy(DataSource dataSource, PoliciesInForce policies) {
        this.dataSource = dataSource;
        this.policies = policies;
    }

    /** A case that the edit would change. */
    record Affected(UUID caseId, String source, String subject, boolean historic, PolicyEffect effect) {}

    /**
     * The effect on all cases.
     *
     * @param openCases that were looked at
     * @param changed how many of them would change
     * @param examples the first of these
     */
    record Preview(int openCases, int changed, List<Affected> examples) {}

    Preview of(TriggerPolicy edited, Instant now, int mostExamples) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            // Rows are fetched some at a time only outside of auto-commit.
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(OPEN)) {
                select.setFetchSize(FETCHED_AT_ONCE);
                PolicyVersions next = policies.all(connection).next(edited);
                return read(select, next, now, mostExamples);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Preview read(PreparedStatement select, PolicyVersions edited, Instant now, int mostExamples)
            throws SQLException {
        int openCases = 0;
        int changed = 0;
        List<Affected> examples = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                openCases++;
                CaseFile file = CaseJson.read(rows.getBytes(1));
                Optional<PolicyEffect> effect = PolicyEffect.on(file, edited, now);
                if (effect.isPresent()) {
                    changed++;
                    if (examples.size() < mostExamples) {
                        examples.add(new Affected(
                                file.caseId(), file.source(), file.subject(), file.historic(), effect.get()));
                    }
                }
            }
        }
        return new Preview(openCases, changed, examples);
    }
}
