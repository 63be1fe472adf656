package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerType;
import io.baton.intake.policy.BundledPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The models learnt from English messages; in another language only what people wrote down counts. */
class ModelsKnowEnglishTest {
    private static final String INSULT = "you are a stupid idiot";

    @Test
    void abuseIsJudgedByTheModelInEnglishAlone() {
        assertThat(read(INSULT, null).findings()).extracting(Finding::type).contains(TriggerType.ABUSE);
        assertThat(read("warum dauert das so lange, ich warte auf eine Antwort, hopeless stupid idiot", "de")
                        .findings())
                .extracting(Finding::type)
                .doesNotContain(TriggerType.ABUSE);
    }

    @Test
    void theLexiconHasTheWholeScoreOfAMessageInAnotherLanguage() {
        String text = "Ich habe gestern mit der Bank gesprochen und es war terrible";
        TextDetection bundled = BundledPolicy.get().text();
        double lexicon = bundled.sentiment()
                .lexicon()
                .of(Words.of(text, bundled.vocabulary()))
                .score();
        assertThat(read(text, "de").sentiment().score()).isEqualTo(lexicon);
    }

    @Property(tries = 200)
    void readsWhateverIsWritten(@ForAll @StringLength(max = 3000) String text) {
        assertThat(read(text, null).sentiment().score()).isBetween(-1.0, 1.0);
    }

    @Property(tries = 50)
    void readsLongRepetitionsOfAnything(@ForAll @StringLength(min = 1, max = 40) String piece) {
        String text = piece.repeat(20_000 / piece.length());
        assertThat(read(text, "en").sentiment().score()).isBetween(-1.0, 1.0);
    }

    private static TextDetection.Reading read(String text, String language) {
        return BundledPolicy.get().text().read(text, new CaseTraits(null, null, null, language));
    }
}
