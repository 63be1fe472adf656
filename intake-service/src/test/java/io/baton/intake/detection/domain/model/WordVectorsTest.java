package io.baton.intake.detection.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.baton.intake.detection.domain.text.Features;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final WordVectors VECTORS = new WordVectors(
            2, new int[] {word("late"), word("belated"), word("bag")}, new byte[] {60, 80, 3, 4, 0, -100});

    @Test
    void theDirectionOfAWordIsThatOfItsVector() {
        assertThat(VECTORS.direction(Features.of("late"))).containsExactly(new double[] {0.6, 0.8}, within(1e-12));
        assertThat(VECTORS.direction(Features.of("BELATED"))).containsExactly(new double[] {0.6, 0.8}, within(1e-12));
        assertThat(VECTORS.direction(Features.of("bag"))).containsExactly(new double[] {0, -1}, within(1e-12));
    }

    @Test
    void aLongerVectorCountsForMoreAndUnknownWordsForNothing() {
        double[] both = VECTORS.direction(Features.of("late zebra bag"));
        assertThat(both[0]).isGreaterThan(0.9);
        assertThat(VECTORS.direction(Features.of("bag, late!"))).isEqualTo(both);
        assertThat(VECTORS.direction(Features.of("zebra"))).containsExactly(0, 0);
        assertThat(VECTORS.direction(Features.of(""))).containsExactly(0, 0);
    }

    @Test
    void findsEveryWordOfALargeVocabulary() {
        List<String> names =
                IntStream.range(0, 5000).mapToObj(WordVectorsTest::name).toList();
        byte[] values = new byte[2 * names.size()];
        for (int i = 0; i < names.size(); i++) {
            values[2 * i + i % 2] = 1;
        }
        int[] words = names.stream().mapToInt(WordVectorsTest::word).toArray();
        WordVectors many = new WordVectors(2, words, values);
        for (int i = 0; i < names.size(); i++) {
            double[] direction = many.direction(Features.of(names.get(i)));
            assertThat(direction).as(names.get(i)).containsExactly(new double[] {1 - i % 2, i % 2}, within(1e-12));
        }
    }

    @Test
    void readsWhatItWroteAndRefusesTheRest() {
        byte[] file = WordVectorsFile.write(VECTORS);
        WordVectors read = WordVectorsFile.read(file);
        assertThat(read.fingerprint()).isEqualTo(VECTORS.fingerprint());
        assertThat(read.direction(Features.of("late"))).containsExactly(new double[] {0.6, 0.8}, within(1e-12));
        for (int length : new int[] {0, 7, file.length - 1, file.length + 1}) {
            assertThatThrownBy(() -> WordVectorsFile.read(Arrays.copyOf(file, length)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        byte[] newer = file.clone();
        newer[3]++;
        assertThatThrownBy(() -> WordVectorsFile.read(newer)).hasMessage("the vectors are not of this format");
        newer[3]--;
        newer[7]++;
        assertThatThrownBy(() -> WordVectorsFile.read(newer)).hasMessageContaining("another version");
    }

    /** A word of letters for each number. */
    private static String name(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('b' + 2 * (digit - '0'))))
                .collect(Collectors.joining("a"));
    }

    private static int word(String word) {
        return Features.of(word).word(0);
    }
}
