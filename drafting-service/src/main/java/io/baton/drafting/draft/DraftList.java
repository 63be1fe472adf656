package io.baton.drafting.draft;

import io.baton.contracts.DraftStatus;
import io.baton.drafting.draft.domain.Draft;
import io.baton.messaging.DatabaseException;
import io.baton.web.Cursor;
import io.baton.web.Page;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Lists drafts, newest first. */
@Singleton
final class DraftList {

    private final DataSource dataSource;

    DraftList(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is asked for. */
    record Filter(
            Optional<UUID> escalationId,
            Optional<UUID> caseId,
            Optional<DraftStatus> status,
            Optional<Cursor> cursor,
            int limit) {}

    Page<DraftAnswer> page(Filter filter) {
        List<Object> values = new ArrayList<>();
        String sql = sql(filter, values);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<DraftAnswer> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(DraftAnswer.of(StateJson.read(found.getBytes(1), Draft.class)));
                }
            }
            return Page.of(rows, filter.limit(), row -> new Cursor(row.createdAt(), row.draftId()));
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static String sql(Filter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder("select state from drafts where true");
        filter.escalationId().ifPresent(id -> {
            sql.append(" and escalation_id = ?");
            values.add(id);
        });
        filter.caseId().ifPresent(id -> {
            sql.append(" and case_id = ?");
            values.add(id);
        });
        filter.status().ifPresent(status -> {
            sql.append(" and status = ?");
            values.add(status.name());
        });
        filter.cursor().ifPresent(cursor -> {
            sql.append(" and (created_at, draft_id) < (?, ?)");
            values.add(cursor.time().atOffset(ZoneOffset.UTC));
            values.add(cursor.id());
        });
        values.add(filter.limit() + 1);
        return sql.append(" order by created_at desc, draft_id desc limit ?").toString();
    }
}
