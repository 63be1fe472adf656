package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.policy.BundledPolicy;
import java.util.List;
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
    void legalThreatsAreJudgedByTheModelWherePhrasesAreSilent() {
        String threat = "the next envelope from me will have a court stamp on it";
        assertThat(read("I waited for hours. Well, " + threat + ". Bye", null).findings())
                .filteredOn(finding -> finding.type() == TriggerType.LEGAL_THREAT)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detector()).isEqualTo("legal-threat-model");
                    assertThat(finding.evidence()).contains(threat);
                    assertThat(finding.confidence()).isBetween(0.2, 0.99);
                });
        assertThat(read("I will sue you", null).findings())
                .extracting(Finding::detector)
                .contains("legal-threat-phrases");
        assertThat(read("und der nächste Brief von mir hat den court stamp, das ist sicher", "de")
                        .findings())
                .extracting(Finding::type)
                .doesNotContain(TriggerType.LEGAL_THREAT);
    }

    @Test
    void aSentenceIsReadByTheModelOnlyIfItIsAboutItsTopic() {
        Vocabulary.Builder vocabulary = new Vocabulary.Builder();
        Topic court = Topic.of(List.of("court", "small claims"), new PhraseParser(vocabulary));
        SentenceModel model = new SentenceModel(bundledModel(), 0, court);

        assertThat(hits(model, "You will regret this. Goodbye.", vocabulary)).isEmpty();
        assertThat(hits(model, "You will regret this. The court is closed. Goodbye.", vocabulary))
                .containsExactly("The court is closed");
        assertThat(hits(model, "That is small. Claims are slow.", vocabulary)).isEmpty();
    }

    private static LinearModel bundledModel() {
        return BundledPolicy.get().text().phrases().stream()
                .filter(detector -> detector.type() == TriggerType.LEGAL_THREAT)
                .findFirst()
                .orElseThrow()
                .model()
                .model();
    }

    private static List<String> hits(SentenceModel model, String text, Vocabulary.Builder vocabulary) {
        Words words = Words.of(text, vocabulary.build());
        Spoken english = BundledPolicy.get().text().languages().of(text, "en");
        return model.in(words, english, null, sentence -> false).stream()
                .map(hit -> text.substring(words.start(hit.sentence()), words.end(hit.sentence())))
                .toList();
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
