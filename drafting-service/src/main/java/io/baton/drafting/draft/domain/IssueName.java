package io.baton.drafting.draft.domain;

import io.baton.drafting.checklist.domain.Quotable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words for a case's issue: its title where that names something, otherwise the platform's type of issue in plain
 * words, otherwise nothing.
 */
final class IssueName {

    private static final int FEWEST_TITLE_WORDS = 2;
    private static final int MOST_TITLE_WORDS = 12;
    private static final int CUT_OFF_LENGTH = 78;

    /** Openings of a remark rather than a title. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)(hi+|hai+|hey|hello|good (morning|afternoon|evening|day)|greetings|dear|bonjour|yes|no|ok|okay|thanks?|"
                    + "i|i'm|i've|im|my|me|we|we're|our|you|your|can|could|would|will|do|does|did|is|are|was|why|what|when|"
                    + "how|where|who|in|as|on|after|since|so|and|but|because|please|there|it|it's|this|that|very|sure|well|"
                    + "help|need|want|looking|trying)\\b.*|hi.*");

    private static final Set<String> EMPTY_TYPES =
            Set.of("other", "general", "unknown", "misc", "miscellaneous", "question", "none", "default", "n a");
    private static final Set<String> TECHNICAL = Set.of("technical", "tech", "it");

    private IssueName() {}

    static Optional<String> of(String title, String issueType, String product) {
        return fromTitle(title).or(() -> fromType(issueType, product));
    }

    private static Optional<String> fromTitle(String title) {
        return Optional.ofNullable(title)
                .filter(given -> given.strip().length() < CUT_OFF_LENGTH)
                .flatMap(given -> Quotable.of(given, MOST_TITLE_WORDS + 1))
                .filter(clean -> !REMARK.matcher(clean).matches())
                .filter(clean -> {
                    int words = clean.split(" ").length;
                    return words >= FEWEST_TITLE_WORDS && words <= MOST_TITLE_WORDS;
                });
    }

    private static Optional<String> fromType(String issueType, String product) {
        List<String> parts = Stream.of((issueType == null ? "" : issueType).split("[./:]"))
                .map(part -> part.replaceAll("[-_\\s]+", " ").strip().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty() && !EMPTY_TYPES.contains(part))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String family = parts.get(0);
        String detail = parts.get(parts.size() - 1);
        String about = product == null
                ? ""
                : product.replaceAll("[-_\\s]+", " ").strip().toLowerCase(Locale.ROOT);
        if (TECHNICAL.contains(family)) {
            String what = parts.size() == 1 ? "technical" : detail;
            String with = about.isEmpty() ? "" : " with your " + about;
            return Quotable.of("the " + what + " issue" + with, MOST_TITLE_WORDS);
        }
        String name = parts.size() == 1 ? "your " + family + " issue" : named(family, detail);
        boolean adds = !about.isEmpty() && !name.contains(about);
        return Quotable.of(adds ? name + " (" + about + ")" : name, MOST_TITLE_WORDS)
                .map(clean -> clean.contains("(") && !clean.endsWith(")") ? clean + ")" : clean);
    }

    private static String named(String family, String detail) {
        return switch (detail) {
            case "change" -> "the change to your " + family;
            case "cancel", "cancellation" -> "the cancellation of your " + family;
            case "close", "closure" -> "the closure of your " + family;
            case "start", "activation" -> "the start of your " + family;
            case "replace", "replacement" -> "the replacement of your " + family;
            case "status" -> "the status of your " + family;
            case "refund" -> "the refund for your " + family;
            case "new", "lost", "stolen", "late", "missing", "damaged", "delayed" -> "your " + detail + " " + family;
            default -> family.equals("complaint") ? "your complaint about " + detail : either(family, detail);
        };
    }

    private static String either(String family, String detail) {
        boolean noun = Set.of("order", "document").contains(family);
        return noun ? "your " + detail + " " + family : "your " + family + " " + detail;
    }
}
