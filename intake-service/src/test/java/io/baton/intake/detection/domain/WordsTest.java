package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Vocabulary.Builder builder = new Vocabulary.Builder();
    private final int human = builder.numbersOf("human").get(0);
    private final int title = builder.numbersOf("title").get(0);
    private final int dont = builder.numbersOf("don't").get(1);
    private final int cafe = builder.numbersOf("café").get(0);
    private final int right = builder.numbersOf("人").get(0);
    private final Vocabulary vocabulary = builder.build();

    @Test
    void findsWholeWordsOnly() {
        assertThat(numbers("human humans inhuman (human)")).containsExactly(human, 0, 0, human);
    }

    @Test
    void endsSentences() {
        assertThat(numbers("human. human!")).containsExactly(human, -1, human, -1);
    }

    @Test
    void aLineEndsASentenceUnlessItWasOnlyWrapped() {
        assertThat(numbers("human\nhuman")).containsExactly(human, -1, human);
        String wrapped = "x".repeat(60) + " human\nhuman";
        assertThat(numbers(wrapped)).containsExactly(0, human, human);
        assertThat(numbers("x".repeat(60) + " human\nHuman")).containsExactly(0, human, -1, human);
    }

    @Test
    void takesApostrophesOfAllShapes() {
        assertThat(numbers("don't don’t dont DON'T 'human'")).startsWith(dont - 1, dont - 1, dont, dont - 1, human);
    }

    @Test
    void ignoresCaseInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(numbers("TITLE Title HUMAN")).containsExactly(title, title, human);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void comparesWhatLooksTheSame() {
        assertThat(numbers("cafe\u0301 CAFÉ hu\u00ADman ｈｕｍａｎ")).containsExactly(cafe, cafe, human, human);
    }

    @Test
    void takesAnIdeographAsAWord() {
        assertThat(numbers("找人工")).containsExactly(0, right, 0);
    }

    @Test
    void survivesEmojiRightToLeftTextAndLoneSurrogates() {
        assertThat(numbers("😀 human \u202Eمرحبا \uD800 human")).contains(human);
    }

    @Test
    void takesAWordOfTenThousandLetters() {
        assertThat(numbers("a".repeat(10_000) + " human")).containsExactly(0, human);
    }

    @Property
    void neverFails(@ForAll String text) {
        assertThat(Words.of(text, vocabulary).size()).isLessThanOrEqualTo(text.length());
    }

    private List<Integer> numbers(String text) {
        Words words = Words.of(text, vocabulary);
        return IntStream.range(0, words.size()).mapToObj(words::number).toList();
    }
}
