package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.TextDetection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever customers send, detection reads it and says the same each time. */
class AnyTextTest {
    private static final TextDetection DETECTION = BundledPolicy.get().text();
    private static final int LONGEST = 20_000;

    @Property(tries = 500)
    void readsAnyCharacters(@ForAll String text) {
        check(text);
    }

    @Property(tries = 60)
    void readsWhatIsRepeatedToTheLimit(@ForAll("pieces") String piece) {
        check(piece.repeat(LONGEST / piece.length()));
    }

    @Property(tries = 300)
    void readsPiecesInAnyOrder(@ForAll("mixed") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "agent ",
                "human",
                "not ",
                "\ud83d",
                "\udc00 ",
                "speak to ",
                "> ",
                "\n",
                "--\n",
                "e\u0301",
                "...",
                "'",
                "\u200b",
                "möchte mit ",
                "con un ",
                "parler à un ",
                "من فضلك ",
                "人",
                "\u0000",
                "I want to speak to a ",
                "(",
                "$",
                "a",
                "no quiero hablar con ",
                "im going to ",
                "x'",
                "ß",
                "İ");
    }

    @Provide
    Arbitrary<String> mixed() {
        return pieces().list().ofMaxSize(200).map(list -> String.join("", list));
    }

    private static void check(String text) {
        TextDetection.Reading reading = DETECTION.read(text, CaseTraits.UNKNOWN);

        assertThat(reading.sentiment().score()).isBetween(-1.0, 1.0);
        assertThat(reading.traits().language()).hasSize(2);
        assertThat(reading.findings()).allMatch(finding -> finding.confidence() > 0 && finding.confidence() <= 1);
        assertThat(DETECTION.read(text, CaseTraits.UNKNOWN)).isEqualTo(reading);
    }
}
