package io.baton.drafting.draft;

import io.baton.drafting.draft.domain.CaseFile;
import io.baton.drafting.draft.domain.Draft;
import io.baton.drafting.draft.domain.ModelWish;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The rows of case files and drafts; every method works in the caller's transaction. */
@Singleton
final class DraftStore {

    private static final String CREATE_FILES =
            "insert into case_files (subject_id, state) select id, ? from unnest(?::uuid[]) as t(id) order by id"
                    + " on conflict do nothing";
    private static final String LOCK_FILES =
            "select subject_id, state from case_files where subject_id = any(?::uuid[]) order by subject_id for update";
    private static final String DRAFTS = "select state from drafts where subject_id = any(?::uuid[])";
    private static final String DRAFT = "select state from drafts where draft_id = ?";
    private static final String SAVE_FILES = "update case_files f set state = t.state"
            + " from unnest(?::uuid[], ?::bytea[]) as t(id, state) where f.subject_id = t.id";
    private static final String SAVE_DRAFTS =
            "insert into drafts (draft_id, subject_id, case_id, escalation_id, status, created_at, state, model_wanted)"
                    + " select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[],"
                    + " ?::bytea[], ?::integer[])"
                    + " on conflict (draft_id) do update set status = excluded.status, state = excluded.state,"
                    + " model_wanted = case when excluded.model_wanted > drafts.model_done then excluded.model_wanted end";

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);

    /** Locks the files of these subjects, new ones too, and reads them. */
    Map<UUID, CaseFile> lock(Connection connection, Collection<UUID> subjects) throws SQLException {
        UUID[] ids = subjects.stream().distinct().sorted().toArray(UUID[]::new);
        try (PreparedStatement create = connection.prepareStatement(CREATE_FILES)) {
            create.setBytes(1, EMPTY);
            create.setArray(2, connection.createArrayOf("uuid", ids));
            create.executeUpdate();
        }
        Map<UUID, CaseFile> files = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LOCK_FILES)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID subject = rows.getObject(1, UUID.class);
                    CaseFile stored = StateJson.read(rows.getBytes(2), CaseFile.class);
                    files.put(subject, stored.subjectId() == null ? CaseFile.empty(subject) : stored);
                }
            }
        }
        return files;
    }

    /** All drafts of these subjects, by subject and id. */
    Map<UUID, Map<UUID, Draft>> drafts(Connection connection, Collection<UUID> subjects) throws SQLException {
        Map<UUID, Map<UUID, Draft>> drafts = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(DRAFTS)) {
            select.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Draft draft = StateJson.read(rows.getBytes(1), Draft.class);
                    drafts.computeIfAbsent(draft.subjectId(), subject -> new HashMap<>())
                            .put(draft.draftId(), draft);
                }
            }
        }
        return drafts;
    }

    /** One draft. */
    Optional<Draft> draft(Connection connection, UUID draftId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DRAFT)) {
            select.setObject(1, draftId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(StateJson.read(rows.getBytes(1), Draft.class)) : Optional.empty();
            }
        }
    }

    /**
     * Writes files, which are locked, and drafts.
     *
     * @param modelIsOn a model may write new texts
     */
    void save(Connection connection, Collection<CaseFile> files, Collection<Draft> drafts, boolean modelIsOn)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SAVE_FILES)) {
            update.setArray(1, connection.createArrayOf("uuid", column(files, CaseFile::subjectId)));
            update.setArray(2, connection.createArrayOf("bytea", states(files)));
            update.executeUpdate();
        }
        if (!drafts.isEmpty()) {
            saveDrafts(connection, List.copyOf(drafts), modelIsOn);
        }
    }

    private static void saveDrafts(Connection connection, List<Draft> drafts, boolean modelIsOn) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(SAVE_DRAFTS)) {
            upsert.setArray(1, connection.createArrayOf("uuid", column(drafts, Draft::draftId)));
            upsert.setArray(2, connection.createArrayOf("uuid", column(drafts, Draft::subjectId)));
            upsert.setArray(3, connection.createArrayOf("uuid", column(drafts, Draft::caseId)));
            upsert.setArray(4, connection.createArrayOf("uuid", column(drafts, Draft::escalationId)));
            upsert.setArray(5, connection.createArrayOf("text", column(drafts, draft -> draft.status()
                    .name())));
            upsert.setArray(6, connection.createArrayOf("timestamptz", column(drafts, draft -> draft.createdAt()
                    .atOffset(ZoneOffset.UTC)
                    .toString())));
            upsert.setArray(7, connection.createArrayOf("bytea", states(drafts)));
            upsert.setArray(
                    8, connection.createArrayOf("integer", column(drafts, draft -> ModelWish.of(draft, modelIsOn)
                            .orElse(null))));
            upsert.executeUpdate();
        }
    }

    /** The driver takes bytes in an array of their own type only. */
    private static byte[][] states(Collection<?> rows) {
        return rows.stream().map(StateJson::write).toArray(byte[][]::new);
    }

    private static <T> Object[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }
}
