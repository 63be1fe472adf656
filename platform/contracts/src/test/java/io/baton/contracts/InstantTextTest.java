package io.baton.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Instants are written and read as the library would, only faster. */
class InstantTextTest {
    private static final ObjectMapper LIBRARY = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Property
    void writesWhatTheLibraryWritesAndReadsItBack(
            @ForAll @LongRange(min = -70_000_000_000L, max = 260_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano)
            throws JsonProcessingException {
        for (Instant instant : new Instant[] {
            Instant.ofEpochSecond(second, nano),
            Instant.ofEpochSecond(second, nano / 1_000 * 1_000L),
            Instant.ofEpochSecond(second, nano / 1_000_000 * 1_000_000L),
            Instant.ofEpochSecond(second)
        }) {
            String json = Json.mapper().writeValueAsString(instant);

            assertThat(json).isEqualTo(LIBRARY.writeValueAsString(instant));
            assertThat(Json.mapper().readValue(json, Instant.class)).isEqualTo(instant);
        }
    }

    @Property
    void readsADayAsTheLibraryDoesOrRefusesItToo(
            @ForAll @IntRange(max = 9_999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day,
            @ForAll @IntRange(max = 25) int hour) {
        assertSameAsLibrary("%04d-%02d-%02dT%02d:59:59.5Z".formatted(year, month, day, hour));
    }

    @Example
    void readsOtherFormsAsTheLibraryDoes() {
        assertSameAsLibrary("2026-02-28T08:00:00Z");
        assertSameAsLibrary("2026-02-28T08:00:00.1234567Z");
        assertSameAsLibrary("2026-02-28T08:00:00.Z");
        assertSameAsLibrary("2026-02-28T08:00:00.1234567890Z");
        assertSameAsLibrary("2026-02-28T08:00Z");
        assertSameAsLibrary("2026-02-28T08:00:00+02:00");
        assertSameAsLibrary("2026-02-28T08:00:00z");
        assertSameAsLibrary("2026-02-28T08:00:00");
        assertSameAsLibrary("2026-02-29T08:00:00Z");
        assertSameAsLibrary("2028-02-29T08:00:00Z");
        assertSameAsLibrary("2026-02-28T24:00:00Z");
        assertSameAsLibrary("2026-06-30T23:59:60Z");
        assertSameAsLibrary("-2026-02-28T08:00:00Z");
        assertSameAsLibrary("+12026-02-28T08:00:00Z");
        assertSameAsLibrary("2026-02-28T08:0a:00Z");
        assertSameAsLibrary("2026-02-28T08:00:00,5Z");
        assertSameAsLibrary("٢٠٢٦-02-28T08:00:00Z");
        assertSameAsLibrary("yesterday");
        assertSameAsLibrary("");
    }

    @Example
    void writesYearsOfMoreThanFourDigitsToo() throws JsonProcessingException {
        for (Instant instant : new Instant[] {
            Instant.MIN, Instant.MAX, Instant.parse("-0001-12-31T23:59:59Z"), Instant.parse("+10000-01-01T00:00:00Z")
        }) {
            assertThat(Json.mapper().writeValueAsString(instant)).isEqualTo("\"" + instant + "\"");
        }
    }

    private static void assertSameAsLibrary(String text) {
        String json = "\"" + text + "\"";
        try {
            Instant expected = LIBRARY.readValue(json, Instant.class);
            assertThat(Json.mapper().readValue(json, Instant.class)).as(text).isEqualTo(expected);
        } catch (JsonProcessingException refused) {
            assertThatThrownBy(() -> Json.mapper().readValue(json, Instant.class))
                    .as(text)
                    .isInstanceOf(refused.getClass());
        }
    }
}
