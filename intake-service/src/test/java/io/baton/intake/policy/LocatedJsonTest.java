package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedJsonTest {

    @Test
    void readsTheSamePolicyAsYaml() {
        WrittenPolicy json = bundledAsJson();

        assertThat(LocatedJson.parse(json.text()).tree())
                .isEqualTo(LocatedYaml.parse(TriggerPolicies.bundled()).tree());
        assertThat(ReadTriggerPolicy.from(json, "json").commitments())
                .isEqualTo(BundledPolicy.get().commitments());
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        String broken = bundledAsJson().text().replace("\"attempts\" : 3", "\"attempts\" : \"three\"");
        int at = broken.indexOf("\"three\"");
        long line = broken.substring(0, at).lines().count();
        int column = at - broken.lastIndexOf('\n', at);

        LocatedProblem problem = catchThrowableOfType(
                        InvalidPolicyException.class,
                        () -> ReadTriggerPolicy.from(new WrittenPolicy(PolicyFormat.JSON, broken), "json"))
                .problems()
                .get(0);

        assertThat(problem.pointer()).isEqualTo("/repeatedFailure/attempts");
        assertThat(problem.line()).isEqualTo((int) line);
        assertThat(problem.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2} | Duplicate field 'a'",
                "{\"a\": [1, 2          | Unexpected end",
                "{} {}                  | something after the document",
                "{a: 1}                 | Unexpected character",
            })
    void refusesWhatIsNotJson(String text, String reason) {
        MalformedDocumentException refused =
                catchThrowableOfType(MalformedDocumentException.class, () -> LocatedJson.parse(text));

        assertThat(refused.problem().reason()).startsWith("is not JSON: ").contains(reason);
    }

    private static WrittenPolicy bundledAsJson() {
        try {
            String json = new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(
                            LocatedYaml.parse(TriggerPolicies.bundled()).tree());
            return new WrittenPolicy(PolicyFormat.JSON, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
