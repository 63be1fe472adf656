package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseRuleTest {
    private final Vocabulary.Builder builder = new Vocabulary.Builder();
    private final PhraseParser parser = new PhraseParser(builder);

    @Test
    void matchesAlternativesOptionalWordsAndGaps() {
        assertThat(matches("(call|phone) [me|us] ..2 now", "please phone us back right now"))
                .isTrue();
        assertThat(matches("(call|phone) [me|us] ..2 now", "call now")).isTrue();
        assertThat(matches("(call|phone) [me|us] ..2 now", "call me as soon as you can now"))
                .isFalse();
    }

    @Test
    void triesAnOptionalWordBothWays() {
        assertThat(matches("call [me] me", "call me")).isTrue();
    }

    @Test
    void staysWithinASentence() {
        assertThat(matches("call ..3 now", "please call. Do it now")).isFalse();
        assertThat(matches("call now", "call. Now")).isFalse();
    }

    @Test
    void usesNamedLists() {
        parser.define("person", List.of("agent", "human"));

        assertThat(matches("a ($person|robot)", "a human")).isTrue();
        assertThat(matches("a ($person|robot)", "a robot")).isTrue();
    }

    @Test
    void mayHaveToBeginOrEndASentence() {
        assertThat(matches("< [please] agent >", "No. Please agent! Now")).isTrue();
        assertThat(matches("< [please] agent >", "agent")).isTrue();
        assertThat(matches("< [please] agent >", "the agent")).isFalse();
        assertThat(matches("< [please] agent >", "agent orange")).isFalse();
        assertThat(matches("< call", "call now")).isTrue();
        assertThat(matches("call >", "now call me")).isFalse();
    }

    @Test
    void knowsMisspeltWordsOfListsThatSaySo() {
        parser.define("exact", List.of("manager"));
        parser.defineLoosely("loose", List.of("supervisor"));

        assertThat(matches("my $loose", "my supervised")).isFalse();
        assertThat(matches("my $loose", "my supervsior")).isTrue();
        assertThat(matches("my $exact", "my mnager")).isFalse();
    }

    @Test
    void takesBackWhatAnExceptionOverlaps() {
        PhraseRule rule = PhraseRule.compile(
                List.of(new PhraseRule.Weighted("call me", 0.9)), List.of("(not|never) ..2 call me"), parser);
        Vocabulary vocabulary = builder.build();

        assertThat(rule.firstIn(Words.of("do not call me", vocabulary), 0)).isEmpty();
        assertThat(rule.firstIn(Words.of("do not call me. No! Call me!", vocabulary), 0))
                .isPresent();
        assertThat(rule.firstIn(Words.of("call me, never mind", vocabulary), 0)).isPresent();
    }

    @Test
    void worksInTimeLinearInTheTextWhateverItRepeats() {
        parser.define("word", List.of("a", "b"));
        PhraseRule rule = PhraseRule.compile(
                List.of(new PhraseRule.Weighted("$word ..6 $word ..6 $word ..6 end", 0.9)),
                List.of("a ..6 a ..6 a ..6 b"),
                parser);
        Words words = Words.of("a ".repeat(10_000), builder.build());

        assertThat(rule.firstIn(words, 0)).isEmpty();
    }

    private boolean matches(String phrase, String text) {
        PhraseRule rule = PhraseRule.compile(List.of(new PhraseRule.Weighted(phrase, 0.9)), List.of(), parser);
        return rule.firstIn(Words.of(text, builder.build()), 0).isPresent();
    }
}
