package io.baton.intake.commitment.domain;

import java.util.List;
import java.util.Map;

/** How English is written. */
final class EnglishSpelling {
    private EnglishSpelling() {}

    static Sentences.Spelling get() {
        return new Sentences.Spelling(
                Map.ofEntries(
                        Map.entry("won't", List.of("will", "not")),
                        Map.entry("wont", List.of("will", "not")),
                        Map.entry("shan't", List.of("shall", "not")),
                        Map.entry("can't", List.of("can", "not")),
                        Map.entry("cant", List.of("can", "not")),
                        Map.entry("cannot", List.of("can", "not")),
                        Map.entry("don't", List.of("do", "not")),
                        Map.entry("dont", List.of("do", "not")),
                        Map.entry("didnt", List.of("did", "not")),
                        Map.entry("gonna", List.of("going", "to")),
                        Map.entry("ill", List.of("i", "will")),
                        Map.entry("youll", List.of("you", "will")),
                        Map.entry("itll", List.of("it", "will"))),
                Map.of("'ll", "will", "'re", "are", "'m", "am", "'ve", "have", "'d", "would", "n't", "not"),
                Wording.words(
                        "mr mrs ms dr approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu"
                                + " thur thurs fri"));
    }
}
