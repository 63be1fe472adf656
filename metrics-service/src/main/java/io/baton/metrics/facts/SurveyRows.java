package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.metrics.facts.domain.SurveyFacts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Rows of {@code surveys}, which are written once. */
final class SurveyRows {
    private static final String INSERT = "insert into surveys select * from"
            + " jsonb_populate_recordset(null::surveys, ?::jsonb) on conflict (survey_id) do nothing";

    private SurveyRows() {}

    static SurveyFacts read(ResultSet row) throws SQLException {
        return new SurveyFacts(
                row.getObject("survey_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getBoolean("answered"),
                Columns.instant(row, "at"),
                Columns.integer(row, "csat"),
                Columns.integer(row, "nps"));
    }

    static void insert(Connection connection, Collection<SurveyFacts> surveys) throws SQLException {
        if (surveys.isEmpty()) {
            return;
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        surveys.forEach(survey -> rows.add(write(survey)));
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, rows.toString());
            statement.executeUpdate();
        }
    }

    private static ObjectNode write(SurveyFacts survey) {
        return Columns.row()
                .put("survey_id", survey.surveyId().toString())
                .put("case_id", survey.caseId().toString())
                .put("answered", survey.answered())
                .put("at", Columns.text(survey.at()))
                .put("csat", survey.csat())
                .put("nps", survey.nps());
    }
}
