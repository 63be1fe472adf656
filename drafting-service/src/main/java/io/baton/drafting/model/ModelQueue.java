package io.baton.drafting.model;

import io.baton.messaging.DatabaseException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The drafts that wait for a model. A claim lasts for a lease, so that a crash only delays its draft. */
@Singleton
final class ModelQueue {

    private static final String CLAIM = "update drafts set model_after = ?"
            + " where draft_id = (select draft_id from drafts where model_wanted is not null and model_after <= ?"
            + " order by model_after, draft_id limit 1 for update skip locked)"
            + " returning draft_id, model_wanted";
    private static final String CLOSE =
            "update drafts set model_done = greatest(model_done, ?), model_wanted = null where draft_id = ? and model_wanted = ?";

    private final DataSource dataSource;

    ModelQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A draft that this instance is to have written.
     *
     * @param revision the one to be improved
     */
    record Claim(UUID draftId, int revision) {}

    Optional<Claim> claim(Instant now, Duration lease) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, now.plus(lease).atOffset(ZoneOffset.UTC));
            claim.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claim(row.getObject(1, UUID.class), row.getInt(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** No model is asked for this revision again. */
    void close(Claim claim) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement close = connection.prepareStatement(CLOSE)) {
            close.setInt(1, claim.revision());
            close.setObject(2, claim.draftId());
            close.setInt(3, claim.revision());
            close.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
