package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.commitment.domain.Commitment;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows the case of each commitment. */
@Singleton
final class CommitmentIndex {
    private static final String ADD = """
            insert into commitments (commitment_id, case_id)
            select commitment_id, case_id from unnest(?, ?) as made (commitment_id, case_id)
            on conflict (commitment_id) do nothing""";

    /** Adds the commitments that cases have made. */
    void save(Connection connection, List<EscalationIndex.Change> changes) throws SQLException {
        List<UUID> made = new ArrayList<>();
        List<UUID> caseIds = new ArrayList<>();
        for (EscalationIndex.Change change : changes) {
            if (change.after().commitments().all().isEmpty()) {
                continue;
            }
            Set<UUID> known = change.before() == null ? Set.of() : ids(change.before());
            for (UUID commitmentId : ids(change.after())) {
                if (!known.contains(commitmentId)) {
                    made.add(commitmentId);
                    caseIds.add(change.after().caseId());
                }
            }
        }
        if (!made.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setArray(1, connection.createArrayOf("uuid", made.toArray()));
                insert.setArray(2, connection.createArrayOf("uuid", caseIds.toArray()));
                insert.executeUpdate();
            }
        }
    }

    /** The case of a commitment; empty when there is none. */
    Optional<UUID> caseOf(Connection connection, UUID commitmentId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select case_id from commitments where commitment_id = ?")) {
            select.setObject(1, commitmentId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private static Set<UUID> ids(CaseFile file) {
        return file.commitments().all().stream().map(Commitment::commitmentId).collect(Collectors.toSet());
    }
}
