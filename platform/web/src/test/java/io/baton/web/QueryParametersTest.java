package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.contracts.Priority;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
    @Test
    void readsEachTypeOfValue() {
        QueryParameters query = given(Map.of(
                "text", "T-1",
                "priority", "P2",
                "id", "7b0f8f0e-2b8e-4f5c-9a53-0f3d2d0c9a11",
                "from", "2026-03-01T01:00:00+01:00",
                "historic", "true",
                "limit", "200"));

        assertThat(query.text("text")).contains("T-1");
        assertThat(query.oneOf("priority", Priority.class)).contains(Priority.P2);
        assertThat(query.uuid("id")).contains(UUID.fromString("7b0f8f0e-2b8e-4f5c-9a53-0f3d2d0c9a11"));
        assertThat(query.instant("from")).contains(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(query.flag("historic")).contains(true);
        assertThat(query.limit()).isEqualTo(200);
        query.check();
    }

    @Test
    void usesTheDefaultsOfWhatIsAbsent() {
        QueryParameters query = given(Map.of());

        assertThat(query.text("text")).isEmpty();
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.cursor()).isEmpty();
        query.check();
    }

    @Test
    void namesAnUnknownParameterAndWhatIsAllowed() {
        QueryParameters query = given(Map.of("colour", "red"));
        query.text("team");
        query.limit();

        assertThat(violations(query))
                .containsExactly(new Violation("?colour", "is not a parameter here; allowed are limit, team", null));
    }

    @Test
    void reportsEveryWrongValueTogether() {
        QueryParameters query =
                given(Map.of("priority", "p2", "limit", "201", "cursor", "x", "from", "yesterday", "id", "1", "t", ""));
        query.oneOf("priority", Priority.class);
        query.limit();
        query.cursor();
        query.instant("from");
        query.uuid("id");
        query.text("t");

        assertThat(violations(query))
                .extracting(Violation::pointer)
                .containsExactly("?priority", "?limit", "?cursor", "?from", "?id", "?t");
    }

    @Test
    void refusesZeroNegativeAndWordyLimits() {
        for (String limit : List.of("0", "-1", "many", "1.5", "99999999999")) {
            QueryParameters query = given(Map.of("limit", limit));
            query.limit();
            assertThat(violations(query)).as(limit).hasSize(1);
        }
    }

    @Test
    void refusesAParameterGivenTwice() {
        MultivaluedHashMap<String, String> twice = new MultivaluedHashMap<>();
        twice.addAll("team", "billing", "support");
        QueryParameters query = QueryParameters.of(twice);

        assertThat(query.text("team")).isEmpty();
        assertThat(violations(query)).containsExactly(new Violation("?team", "must be given once", "billing,support"));
    }

    private static QueryParameters given(Map<String, String> values) {
        return QueryParameters.of(new MultivaluedHashMap<>(values));
    }

    private static List<Violation> violations(QueryParameters query) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, query::check);
        assertThat(refused).isNotNull();
        return refused.violations();
    }
}
