package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.intake.policy.BundledPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentimentLexiconTest {

    @Test
    void ordersMoods() {
        assertThat(score("this is absolutely terrible")).isLessThan(score("this is terrible"));
        assertThat(score("this is terrible")).isLessThan(score("this is bad"));
        assertThat(score("this is a table")).isZero();
        assertThat(score("this is good")).isPositive().isLessThan(score("this is excellent"));
    }

    @Test
    void turnsNegatedWordsRound() {
        assertThat(score("I am not happy")).isNegative();
        assertThat(score("it was not terrible")).isPositive();
        assertThat(score("No. I am happy")).isPositive();
    }

    @Test
    void hearsShouting() {
        assertThat(score("terrible!!!")).isLessThan(score("terrible"));
    }

    @Test
    void doesNotGrowWorseByLengthAlone() {
        String complaint = "The parcel came on Monday. The box was damaged. I wrote to you. ";
        assertThat(score(complaint.repeat(10))).isGreaterThan(-0.85);
    }

    @Test
    void quotesTheWorstSentence() {
        assertThat(BundledPolicy.get()
                        .text()
                        .read("Hello there. Your support is useless! Bye.", CaseTraits.UNKNOWN)
                        .sentiment()
                        .worst())
                .contains("Your support is useless");
    }

    @Property
    void staysInBounds(@ForAll String text) {
        assertThat(score(text)).isBetween(-1.0, 1.0);
    }

    private static double score(String text) {
        TextDetection bundled = BundledPolicy.get().text();
        return bundled.sentiment()
                .lexicon()
                .of(Words.of(text, bundled.vocabulary()))
                .score();
    }
}
