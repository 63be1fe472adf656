package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStatus;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.transcript.TranscriptStore;
import io.baton.intake.transcript.domain.TranscriptMessage;
import io.baton.web.Cursor;
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

/** Reads cases for the API. */
@Singleton
final class CaseQueries {
    private final DataSource dataSource;
    private final TranscriptStore transcripts;
    private final PoliciesInForce policies;

    /** What a list is narrowed to; a null narrows nothing. */
    record Filter(String source, String subject, CaseStatus status) {}

    /** A case with the last messages of its transcript, and the policies that it was judged by. */
    record Found(CaseFile file, List<TranscriptMessage> transcript, PolicyVersions policies) {}

    CaseQueries(DataSource dataSource, TranscriptStore transcripts, PoliciesInForce policies) {
        this.dataSource = dataSource;
        this.transcripts = transcripts;
        this.policies = policies;
    }

    /** The policies that cases were judged by. */
    PolicyVersions policies() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return policies.all(connection);
        }
    }

    /** One case with at most {@code mostMessages} of its messages. */
    Optional<Found> find(UUID caseId, int mostMessages) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select state from cases where case_id = ?")) {
            select.setObject(1, caseId);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                CaseFile file = CaseJson.read(rows.getBytes(1));
                List<TranscriptMessage> transcript = transcripts
                        .last(connection, List.of(caseId), mostMessages)
                        .getOrDefault(caseId, List.of());
                return Optional.of(new Found(file, transcript, policies.all(connection)));
            }
        }
    }

    /** Cases, the latest opened first, from behind {@code after} (null: from the start). */
    List<CaseFile> list(Filter filter, Cursor after, int limit) throws SQLException {
        StringBuilder sql = new StringBuilder("select state from cases where true");
        List<Object> arguments = new ArrayList<>();
        narrow(sql, arguments, " and source = ?", filter.source());
        narrow(sql, arguments, " and subject = ?", filter.subject());
        narrow(
                sql,
                arguments,
                " and status = ?",
                filter.status() == null ? null : filter.status().name());
        if (after != null) {
            sql.append(" and (opened_at, case_id) < (?, ?)");
            arguments.add(after.time().atOffset(ZoneOffset.UTC));
            arguments.add(after.id());
        }
        sql.append(" order by opened_at desc, case_id desc limit ?");
        arguments.add(limit);
        return select(sql.toString(), arguments);
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            arguments.add(value);
        }
    }

    private List<CaseFile> select(String sql, List<Object> arguments) throws SQLException {
        List<CaseFile> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                select.setObject(i + 1, arguments.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(CaseJson.read(rows.getBytes(1)));
                }
            }
        }
        return found;
    }
}
