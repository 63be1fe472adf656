package io.baton.intake.detection.domain.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sketches what somebody says of their own accord, and leaves out what only consents, adds, greets, thanks or takes leave. */
public final class Statement {
    private static final int FEWEST_WORDS = 3;
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}]*(\\p{L}+)");
    private static final Set<String> CONSENT = Set.of(
            "yes",
            "yeah",
            "yep",
            "yup",
            "yea",
            "sure",
            "correct",
            "right",
            "exactly",
            "absolutely",
            "certainly",
            "definitely",
            "thanks",
            "thank",
            "thankyou",
            "thx",
            "nothing",
            "perfect",
            "great");
    private static final Pattern ANSWERS =
            Pattern.compile("\\b(proceed|go ahead|i confirm|confirmed|that'?s all|nothing else)\\b|\\bright *\\??$");
    private static final Pattern ADDS = Pattern.compile("\\b(also|too|as well|instead|this one|that one)\\b");
    private static final Pattern COURTESY = Pattern.compile(
            "\\b(anything else|(can|may) i (help|assist|do for)|welcome|have a (nice|great|good|lovely)|thanks?( you)? for"
                    + "|good ?bye|happy to help|glad)\\b");
    private static final int COURTESY_AT_MOST = 3;

    private Statement() {}

    /** What a customer states; empty when saying it again would not mean that it was not heard, or when it is too little to tell. */
    public static Optional<Sketch> ofCustomer(String text) {
        String own = OwnWords.of(text).strip();
        String lower = own.toLowerCase(Locale.ROOT);
        Matcher first = FIRST_WORD.matcher(lower);
        boolean states = first.find()
                && !CONSENT.contains(first.group(1))
                && !ANSWERS.matcher(lower).find()
                && !ADDS.matcher(lower).find();
        return states ? Optional.of(Sketch.of(own)).filter(sketch -> sketch.words() >= FEWEST_WORDS) : Optional.empty();
    }

    /** What a bot answers; empty for courtesies. */
    public static Optional<Sketch> ofBot(String text) {
        Sketch sketch = Sketch.ofAll(text);
        boolean courtesy = sketch.words() <= COURTESY_AT_MOST
                && COURTESY.matcher(text.toLowerCase(Locale.ROOT)).find();
        return courtesy || sketch.words() == 0 ? Optional.empty() : Optional.of(sketch);
    }
}
