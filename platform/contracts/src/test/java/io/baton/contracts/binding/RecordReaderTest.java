package io.baton.contracts.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Json;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    /** One component of each kind that can be read. */
    public record Everything(
            @Size(min = 1, max = 5) String text,
            @Min(1) @Max(5) Integer stars,
            @Min(0) Long bytes,
            @DecimalMin("0") @DecimalMax("100.5") BigDecimal amount,
            @DecimalMin("0") @DecimalMax("1") Double share,
            Boolean flag,
            DayOfWeek day,
            Instant instant,
            OffsetDateTime dateTime,
            Duration duration,
            LocalDate date,
            UUID uuid,

            @Pattern(regexp = "[A-Z]{3}", message = "must be a currency")
            String currency,

            JsonNode tree,
            Inner inner,
            @Size(max = 2) List<Inner> inners,
            List<String> words,
            Map<String, List<Inner>> byName) {}

    public record Inner(@NotNull String name) {}

    public record Long20(@Size(max = 20_000) String text) {}

    public record Unsupported(@NotBlank String text) {}

    record NotPublic(String text) {}

    @Test
    void readsEveryKindOfValue() {
        Everything read = RecordReader.read(Everything.class, json("""
                        {"text": "a😀", "stars": 5, "bytes": 5000000000, "amount": 100.50, "share": 0.83, "flag": true, "day": "MONDAY",
                         "instant": "2026-03-01T10:00:00+01:00", "dateTime": "2026-03-01T10:00:00+01:00",
                         "duration": "PT2H30M", "date": "2024-05-31", "uuid": "2ed6657d-e927-568b-95e1-2665a8aea6a2",
                         "currency": "EUR", "tree": {"any": [1]}, "inner": {"name": "n"}, "inners": [{"name": "m"}],
                         "words": ["x", "y"], "byName": {"z": [{"name": "n"}], "a": []}}"""));

        assertThat(read)
                .isEqualTo(new Everything(
                        "a😀",
                        5,
                        5_000_000_000L,
                        new BigDecimal("100.5"),
                        0.83,
                        true,
                        DayOfWeek.MONDAY,
                        Instant.parse("2026-03-01T09:00:00Z"),
                        OffsetDateTime.parse("2026-03-01T10:00:00+01:00"),
                        Duration.ofMinutes(150),
                        LocalDate.of(2024, 5, 31),
                        UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
                        "EUR",
                        json("{\"any\": [1]}"),
                        new Inner("n"),
                        List.of(new Inner("m")),
                        List.of("x", "y"),
                        Map.of("z", List.of(new Inner("n")), "a", List.of())));
        assertThat(read.byName().keySet()).containsExactly("z", "a");
    }

    @Test
    void givesListsThatNobodyCanChange() {
        Everything read = RecordReader.read(Everything.class, json("{\"words\": [\"x\"]}"));

        assertThatThrownBy(() -> read.words().add("y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void givesMapsThatNobodyCanChange() {
        Everything read = RecordReader.read(Everything.class, json("{\"byName\": {}}"));

        assertThatThrownBy(() -> read.byName().put("y", List.of())).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void pointsIntoMapsByTheirNames() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> RecordReader.read(
                        Everything.class, json("{\"byName\": {\"a/b\": [{}], \"c~\": null, \"d\": 1}}")));

        assertThat(refused.violations())
                .containsExactly(
                        new Violation("/byName/a~1b/0/name", "is required", null),
                        new Violation("/byName/c~0", "must not be null", null),
                        new Violation("/byName/d", "must be an array", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": null}", "{\"unknown\": {\"deep\": [null, 1]}}"})
    void takesAbsentAndNullAlikeAndIgnoresWhatItDoesNotKnow(String document) {
        assertThat(RecordReader.read(Everything.class, json(document)))
                .isEqualTo(RecordReader.read(Everything.class, json("{}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text     | 5                               | must be a string",
                "text     | \"\"                            | must have 1 to 5 characters or elements",
                "text     | \"123456\"                      | must have 1 to 5 characters or elements",
                "stars    | 4.0                             | must be a whole number from -2147483648 to 2147483647",
                "stars    | \"4\"                           | must be a whole number from -2147483648 to 2147483647",
                "stars    | 3000000000                      | must be a whole number from -2147483648 to 2147483647",
                "stars    | 0                               | must be at least 1",
                "stars    | 6                               | must be at most 5",
                "bytes    | -1                              | must be at least 0",
                "bytes    | 9223372036854775808             | must be a whole number from -9223372036854775808 to 9223372036854775807",
                "amount   | \"1\"                           | must be a number",
                "amount   | true                            | must be a number",
                "amount   | -0.01                           | must be at least 0",
                "amount   | 100.51                          | must be at most 100.5",
                "amount   | 1e400000                        | must have at most 15 digits before and 9 after the decimal point",
                "amount   | 1e-400000                       | must have at most 15 digits before and 9 after the decimal point",
                "amount   | -1e2147483647                   | must have at most 15 digits before and 9 after the decimal point",
                "share    | \"1\"                           | must be a number",
                "share    | 1e400                           | must be a number",
                "share    | -0.01                           | must be at least 0",
                "share    | 1.01                            | must be at most 1",
                "flag     | \"true\"                        | must be true or false",
                "flag     | 1                               | must be true or false",
                "day      | \"monday\"                      | must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
                "day      | 0                               | must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
                "instant  | \"2026-03-01T10:00:00\"         | must be a date and time with zone (RFC 3339)",
                "instant  | 1772355600                      | must be a date and time with zone (RFC 3339)",
                "instant  | \"2026-02-30T10:00:00Z\"        | must be a date and time with zone (RFC 3339)",
                "instant  | \"+12026-02-03T10:00:00Z\"      | must be a date and time with zone (RFC 3339)",
                "dateTime | \"yesterday\"                   | must be a date and time with zone (RFC 3339)",
                "duration | \"2 hours\"                     | must be an ISO 8601 duration such as PT2H30M",
                "date     | \"31.5.2024\"                   | must be a date such as 2024-05-31",
                "date     | \"+12024-05-31\"                | must be a date such as 2024-05-31",
                "date     | 20240531                        | must be a date such as 2024-05-31",
                "uuid     | \"1-1-1-1-1\"                   | must be a UUID",
                "uuid     | \"none\"                        | must be a UUID",
                "currency | \"eur\"                         | must be a currency",
                "inner    | []                              | must be an object",
                "inners   | {}                              | must be an array",
                "inners   | [{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}] | must have 0 to 2 characters or elements",
            })
    void saysWhatIsWrongWithAValue(String field, String value, String message) {
        List<Violation> violations = violations("{\"" + field + "\": " + value + "}");

        assertThat(violations).extracting(Violation::pointer).containsExactly("/" + field);
        assertThat(violations).extracting(Violation::message).containsExactly(message);
    }

    @Test
    void findsEveryViolationAtOnce() {
        assertThat(violations("""
                        {"text": 5, "stars": 9, "inner": {}, "inners": [{"name": "a"}, {"name": 7}, null], "words": ["x", null]}"""))
                .containsExactly(
                        new Violation("/text", "must be a string", "5"),
                        new Violation("/stars", "must be at most 5", "9"),
                        new Violation("/inner/name", "is required", null),
                        new Violation("/inners/1/name", "must be a string", "7"),
                        new Violation("/inners/2", "must not be null", null),
                        new Violation("/words/1", "must not be null", null));
    }

    @Test
    void stopsListingAtAHundredViolations() {
        String words = "1,".repeat(300_000) + "1";

        assertThat(violations("{\"words\": [" + words + "]}")).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "5", "null", "true"})
    void refusesADocumentThatIsNoObject(String document) {
        assertThat(violations(document)).extracting(Violation::pointer).containsExactly("");
    }

    @Test
    void refusesNulAndHalfSurrogatePairsWhereverTheyAre() {
        assertThat(violations("{\"text\": \"a\\u0000\", \"unknown\": {\"a/b~c\": [\"\\ud800\"]}, \"k\\u0000\": 1}"))
                .containsExactly(
                        new Violation("/text", "must not contain the character U+0000", "a\uFFFD"),
                        new Violation(
                                "/unknown/a~1b~0c/0",
                                "must be well-formed Unicode, but has half a surrogate pair",
                                "\uFFFD"),
                        new Violation("", "a field name must not contain the character U+0000", null));
    }

    @Test
    void keepsOtherControlCharactersAndEveryScript() {
        String text = "\t\u0001\u202E😀";
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("text", text);

        assertThat(RecordReader.read(Everything.class, document).text()).isEqualTo(text);
    }

    @Test
    void countsCharactersAsCodePoints() {
        String longest = "😀".repeat(20_000);

        assertThat(RecordReader.read(Long20.class, node(longest)).text()).isEqualTo(longest);
        assertThatThrownBy(() -> RecordReader.read(Long20.class, node(longest + "x")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("/text must have 0 to 20000 characters or elements");
    }

    @Test
    void takesAZeroWithAnyExponent() {
        assertThat(RecordReader.read(Everything.class, json("{\"amount\": 0e400000}"))
                        .amount())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(RecordReader.read(Everything.class, json("{\"amount\": 0e-400000}"))
                        .amount())
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void refusesNumbersThatAreNone() {
        for (JsonNode number : List.of(DoubleNode.valueOf(Double.NaN), FloatNode.valueOf(Float.NEGATIVE_INFINITY))) {
            ObjectNode document = JsonNodeFactory.instance.objectNode().set("amount", number);
            assertThatThrownBy(() -> RecordReader.read(Everything.class, document))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("/amount must be a number");
        }
    }

    @Test
    void takesDigitsUpToTheBounds() {
        BigDecimal finest = new BigDecimal("99.123456789");
        ObjectNode document = JsonNodeFactory.instance.objectNode().set("amount", DecimalNode.valueOf(finest));

        assertThat(RecordReader.read(Everything.class, document).amount()).isEqualTo(finest);
        assertThat(violations("{\"amount\": 99.1234567891}"))
                .extracting(Violation::pointer)
                .containsExactly("/amount");
    }

    @Test
    void refusesATreeThatIsTooDeepForAnyParser() {
        JsonNode deep = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 100_000; i++) {
            deep = JsonNodeFactory.instance.arrayNode().add(deep);
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode().set("unknown", deep);

        assertThatThrownBy(() -> RecordReader.read(Everything.class, document))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must not be nested more than 1000 deep");
    }

    @Test
    void showsLongValuesShortened() {
        assertThat(violations("{\"text\": \"" + "x".repeat(1_000) + "\"}"))
                .extracting(Violation::value)
                .containsExactly("x".repeat(100) + "…");
    }

    @Test
    void refusesToReadRecordsThatItCannotCheck() {
        assertThatThrownBy(() -> RecordReader.read(Unsupported.class, json("{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NotBlank");
        assertThatThrownBy(() -> RecordReader.read(NotPublic.class, json("{}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be a public record");
    }

    private static ObjectNode node(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }

    private static List<Violation> violations(String document) {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> RecordReader.read(Everything.class, json(document)));
        assertThat(refusal).as(document).isNotNull();
        return refusal.violations();
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
