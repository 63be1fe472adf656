package io.baton.intake.detection.domain.text;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a message is about, in so few characters that a case can remember it: hashes of its numbers in all and of its content
 * words, of which the smallest stand for all (a bottom-k sketch, after Cohen and Kelley: they are an even sample of the set,
 * and those of two sets together one of their union).
 *
 * @param hashes three characters each, first that of the numbers, then the words' in ascending order
 */
public record Sketch(String hashes) {
    private static final int MOST_WORDS = 16;
    private static final int FEWEST_WHEN_VAGUE = 4;
    private static final int WIDTH = 3;
    /** In the order of the characters, so that hashes can be compared as they are. */
    private static final String DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    public Sketch {
        Objects.requireNonNull(hashes, "hashes");
    }

    /** The sketch of a text. */
    static Sketch of(String text) {
        ContentWords content = ContentWords.of(text);
        return of(content.stems(), content.numbers());
    }

    /** The same; of a text without content words ("I didn't get that"), if it is not too short, by its other words. */
    static Sketch ofAll(String text) {
        ContentWords content = ContentWords.of(text);
        boolean vague = content.stems().isEmpty() && content.others().size() >= FEWEST_WHEN_VAGUE;
        return of(vague ? content.others() : content.stems(), content.numbers());
    }

    private static Sketch of(List<String> stems, List<String> numbers) {
        TreeSet<String> words = new TreeSet<>();
        for (String stem : stems) {
            words.add(hash(stem));
            if (words.size() > MOST_WORDS) {
                words.pollLast();
            }
        }
        return new Sketch(hash(String.join(" ", numbers)) + String.join("", words));
    }

    /** How many different content words it knows of, 0 to 16. */
    public int words() {
        return hashes.length() / WIDTH - 1;
    }

    /** Whether there are no numbers in it. */
    public boolean isWithoutNumbers() {
        return hashes.startsWith(hash(""));
    }

    /** Whether both have the same numbers in the same order, or none. */
    public boolean hasNumbersOf(Sketch other) {
        return hashes.regionMatches(0, other.hashes, 0, WIDTH);
    }

    /** The share of common words in all of both (the Jaccard index), 0 to 1; exact up to 16 words, estimated from there on. */
    public double likeness(Sketch other) {
        int mine = WIDTH;
        int theirs = WIDTH;
        int all = 0;
        int common = 0;
        while (all < MOST_WORDS && (mine < hashes.length() || theirs < other.hashes.length())) {
            int order = compare(mine, other, theirs);
            mine += order <= 0 ? WIDTH : 0;
            theirs += order >= 0 ? WIDTH : 0;
            common += order == 0 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) common / all;
    }

    private int compare(int mine, Sketch other, int theirs) {
        if (mine == hashes.length() || theirs == other.hashes.length()) {
            return mine == hashes.length() ? 1 : -1;
        }
        return hashes.substring(mine, mine + WIDTH).compareTo(other.hashes.substring(theirs, theirs + WIDTH));
    }

    private static String hash(String word) {
        int hash = word.hashCode() * 0x9E3779B1;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        hash ^= hash >>> 13;
        return "" + DIGITS.charAt(hash & 63) + DIGITS.charAt(hash >>> 6 & 63) + DIGITS.charAt(hash >>> 12 & 63);
    }
}
