package io.baton.intake.detection.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.TriggerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** KEYWORD: a word or phrase of the policy's list, whole words only, where it applies. */
public final class KeywordDetector {
    private static final String ID = "keyword";
    private static final double CONFIDENCE = 0.95;

    private final PhraseIndex<Keyword> keywords;

    /**
     * A word or phrase that escalates.
     *
     * @param channels where it applies; empty for all
     * @param brands for which it applies; empty for all
     */
    public record Keyword(String phrase, Set<Channel> channels, Set<String> brands) {
        public Keyword {
            channels = Set.copyOf(channels);
            brands = Set.copyOf(brands);
        }

        boolean applies(Channel channel, String brand) {
            return (channels.isEmpty() || channel != null && channels.contains(channel))
                    && (brands.isEmpty() || brand != null && brands.contains(brand));
        }
    }

    private KeywordDetector(PhraseIndex<Keyword> keywords) {
        this.keywords = keywords;
    }

    /**
     * Compiles the list.
     *
     * @throws IllegalArgumentException when a phrase cannot be compiled, with the reason
     */
    public static KeywordDetector compile(List<Keyword> keywords, PhraseParser parser) {
        Map<Phrase, Keyword> compiled = new LinkedHashMap<>();
        keywords.forEach(keyword -> compiled.put(parser.parse(keyword.phrase()), keyword));
        return new KeywordDetector(new PhraseIndex<>(compiled));
    }

    /** One finding for each keyword that occurs. */
    List<Finding> in(Words words, Channel channel, String brand) {
        List<Finding> findings = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        keywords.each(words, match -> {
            Keyword keyword = match.meaning();
            if (keyword.applies(channel, brand) && found.add(keyword.phrase())) {
                findings.add(new Finding(
                        TriggerType.KEYWORD, words.quote(match.from(), match.to()), ID, CONFIDENCE, keyword.phrase()));
            }
        });
        return findings;
    }
}
