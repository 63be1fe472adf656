package io.baton.routing.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.routing.Document;
import io.baton.routing.matrix.domain.MatrixProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixReaderTest {
    private static final String SOUND = """
            matrix: Test
            priority: P3
            lastResort: {id: rest, team: line2, level: L2, reason: Nobody else}
            teams:
              - {id: line2, name: Line 2, levels: [L2], skills: [refunds], above: bosses}
              - {id: bosses, name: Bosses, levels: [MANAGER]}
            rules:
              - id: one
                kind: FUNCTIONAL
                when: {attempts: '>= 2'}
                then: {team: line2, skill: refunds}
                reason: It failed {attempts} times
              - id: two
                kind: HIERARCHICAL
                when: {tier: VIP}
                then: {level: MANAGER}
                reason: A VIP
            """;

    @Test
    void readsTheDefaultMatrix() {
        Document document = Document.read(Optional.empty(), "escalation-matrix.yaml");
        assertThat(MatrixReader.read(document.text()).found()).isEmpty();
    }

    @Test
    void readsASoundMatrix() {
        assertThat(MatrixReader.read(SOUND)).isInstanceOf(MatrixReading.Valid.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attempts: '>= 2'   | attemps: '>= 2'   | 10 | 21 | /rules/0/when/attemps   | 'attemps' is not a fact",
                "'>= 2'             | '>= two'          | 10 | 26 | /rules/0/when/attempts  | 'two' is not a number",
                "'>= 2'             | '[2..'            | 10 | 27 | /rules/0/when/attempts  | the end stands where a value",
                "'>= 2'             | [1, x]            | 10 | 26 | /rules/0/when/attempts/1 | 'x' is not a number",
                "team: line2, skill | team: line9, skill| 11 | 18 | /rules/0/then/team      | 'line9' is not a team; teams are line2, bosses",
                "skill: refunds     | skill: flying     | 11 | 32 | /rules/0/then/skill     | 'flying' is not a skill of team line2",
                "id: two            | id: one           | 13 | 9  | /rules/1/id             | 'one' is the id of two rules",
                "id: bosses, name   | id: line2, name   | 6  | 10 | /teams/1/id             | 'line2' is the id of two teams",
                "kind: FUNCTIONAL   | kind: FUNCTION    | 9  | 11 | /rules/0/kind           | 'FUNCTION' is not one of",
                "level: MANAGER     | level: BOSS       | 16 | 19 | /rules/1/then/level     | 'BOSS' is not one of",
                "level: MANAGER     | level: EXECUTIVE  | 16 | 19 | /rules/1/then/level     | neither team",
                "tier: VIP          | tier: GOLD        | 15 | 18 | /rules/1/when/tier      | 'GOLD' is not one of STANDARD",
                "{attempts} times   | {attempt} times   | 12 | 24 | /rules/0/reason         | is not a fact",
                "{attempts} times   | {attempts times   | 12 | 23 | /rules/0/reason         | opens a brace",
                "reason: A VIP      | because: A VIP    | 17 | 14 | /rules/1/because        | is not known here",
                "above: bosses      | above: nobody     | 5  | 71 | /teams/0/above          | 'nobody' is not a team",
                "priority: P3       | priority: P9      | 2  | 11 | /priority               | 'P9' is not one of P1, P2, P3, P4",
                "matrix: Test       | matrix: ''        | 1  | 9  | /matrix                 | must be a text",
                "{attempts: '>= 2'} | {}                | 10 | 11 | /rules/0/when           | has no condition",
                "team: line2, level | team: x, level    | 3  | 30 | /lastResort/team        | 'x' is not a team",
                "skill: refunds}    | level: L3}        | 11 | 32 | /rules/0/then/level     | is not known here",
            })
    void refusesWithThePlace(String sound, String broken, int line, int column, String pointer, String message) {
        assertThat(SOUND).contains(sound);
        List<MatrixProblem> problems =
                MatrixReader.read(SOUND.replace(sound, broken)).found();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @Test
    void reportsEveryProblemAtOnce() {
        String broken = SOUND.replace("'>= 2'", "'>= two'").replace("team: line2, skill", "team: x, skill");
        assertThat(MatrixReader.read(broken).found()).hasSize(2);
    }

    @Test
    void refusesATeamThatNoRuleLeadsTo() {
        String broken = SOUND.replace(", above: bosses", "")
                .replace("rules:", "  - {id: idle, name: Idle, levels: [L3]}\nrules:");
        assertThat(MatrixReader.read(broken).found())
                .extracting(MatrixProblem::message)
                .anyMatch(message -> message.startsWith("no rule leads to team idle"));
    }

    @Test
    void refusesTeamsThatPassCasesRound() {
        String broken = SOUND.replace("levels: [MANAGER]", "levels: [MANAGER], above: line2");
        assertThat(MatrixReader.read(broken).found())
                .extracting(MatrixProblem::message)
                .anyMatch(message -> message.startsWith("leads back to team"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: [", "- 1", "just words", "a: &x [*x]", "\t", "{\"matrix\": 1}", "a: b: c"})
    void refusesWhatIsNoMatrix(String document) {
        assertThat(MatrixReader.read(document).found()).isNotEmpty();
    }

    @Test
    void refusesIdsThatEveryEventWouldCarry() {
        assertThat(MatrixReader.read(SOUND.replace("id: two", "id: " + "x".repeat(101)))
                        .found())
                .extracting(MatrixProblem::pointer)
                .containsExactly("/rules/1/id");
    }

    @Test
    void refusesMoreRulesThanEventsCarry() {
        StringBuilder many = new StringBuilder(SOUND);
        for (int i = 0; i < 499; i++) {
            many.append("  - {id: r")
                    .append(i)
                    .append(", kind: HIERARCHICAL, when: {tier: VIP}, then: {level: MANAGER}," + " reason: A VIP}\n");
        }
        assertThat(MatrixReader.read(many.toString()).found())
                .extracting(MatrixProblem::pointer)
                .containsExactly("/rules");
    }

    @Test
    void refusesADocumentThatIsNestedTooDeeply() {
        assertThat(MatrixReader.read("[".repeat(20_000)).found()).isNotEmpty();
    }

    @Test
    void namesEveryProblemWhenItStopsTheStart() {
        MatrixReading reading = MatrixReader.read(SOUND.replace("kind: FUNCTIONAL", "kind: X"));
        assertThatThrownBy(() -> reading.orRefuse("file.yaml"))
                .hasMessageContaining("file.yaml")
                .hasMessageContaining("line 9, column 11");
    }
}
