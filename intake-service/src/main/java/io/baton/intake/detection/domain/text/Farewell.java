package io.baton.intake.detection.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a message that only thanks or takes leave: nobody waits for an answer to it. A "yes" or an "ok" alone may be
 * the answer to a question and is none, nor is thanks for something that is still to be done.
 */
public final class Farewell {
    private static final int MOST_CHARACTERS = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern ASKS_OR_TELLS = Pattern.compile("[?\\p{Nd}]|for nothing");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Set<String> THANKS = words("""
            thanks thank thankyou thx tks ty cheers appreciated appreciate bye goodbye danke dankeschon dank
            tschuss gracias adios merci revoir grazie arrivederci obrigado obrigada tchau""");
    private static final Set<String> BESIDE = words("""
            you u so very much many a lot again for the this that is that's it it's i i'm was all everything and
            ok okay k great good perfect awesome excellent wonderful amazing super cool nice lovely have day
            evening weekend night one too really else got sounds alright right well oh guys sir madam dear kindly
            in advance helpful kind of then vielen schon sehr auf wiedersehen muchas mil por su muy amable
            beaucoup pour votre au mille molte per muito de tudo""");
    /** What thanks are for, and a "no" to "anything else?"; by themselves these words ask or complain. */
    private static final Pattern WHAT_FOR =
            Pattern.compile("\\bfor (all )?(your |the |ur )?(great |quick |fast |kind |prompt )?"
                    + "(help|helping|time|support|assistance|patience|reply|response|answer|update|info|information|service)\\b"
                    + "|\\b(fur ihre|pour votre|por su|pela|per il|por la) ?(schnelle )?(hilfe|aide|ayuda|ajuda|aiuto)\\b"
                    + "|\\bpour l'aide\\b|^no(pe)?[,.!]( nothing else[,.!]?)?");

    private Farewell() {}

    /** Whether all that a customer says is thanks or goodbye. */
    public static boolean only(String text) {
        String own = OwnWords.of(text).strip();
        if (own.length() > MOST_CHARACTERS
                || ASKS_OR_TELLS.matcher(own.toLowerCase(Locale.ROOT)).find()) {
            return false;
        }
        boolean thanks = false;
        for (String word : BETWEEN_WORDS.split(plain(own))) {
            if (THANKS.contains(word)) {
                thanks = true;
            } else if (!word.isEmpty() && !BESIDE.contains(word)) {
                return false;
            }
        }
        return thanks;
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.split("\\s+"));
    }

    private static String plain(String own) {
        String apart = Normalizer.normalize(own.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String straight = ACCENTS.matcher(apart).replaceAll("").replace('\u2019', '\'');
        return WHAT_FOR.matcher(straight).replaceAll(" ");
    }
}
