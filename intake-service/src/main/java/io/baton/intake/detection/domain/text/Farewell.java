package io.baton.intake.detection.domain.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a message that only thanks or takes leave: nobody waits for an answer to it. A "yes" or an "ok" alone may be
 * the answer to a question and is none, nor is thanks for something that is still to be done.
 */
public final class Farewell {
    private static final int MOST_CHARACTERS = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> THANKS = PlainText.words("""
            thanks thank thankyou thx tks ty cheers appreciated appreciate danke dankeschon dank gracias merci grazie
            obrigado obrigada""");
    /** Beside thanks alone. A consent is not among them: who says "ok, thanks" may wait for what was proposed. */
    private static final Set<String> BESIDE_THANKS = PlainText.words("""
            you u so very much many a lot again for the your this that it all everything and really guys sir madam
            dear kindly helpful kind of vielen sehr muchas mil por su muy amable beaucoup pour votre mille molte per
            muito de tudo""");
    /** Beside a goodbye. */
    private static final Set<String> BESIDE_LEAVE = PlainText.words("""
            ok okay k great good perfect awesome excellent wonderful amazing super cool nice lovely alright right
            well oh no nope else too then auf wiedersehen au""");
    /** What thanks are for; by themselves these words ask or complain. */
    private static final Pattern WHAT_FOR =
            Pattern.compile("\\bfor (all )?(your |the |ur |my |this )?(great |quick |fast |kind |prompt |valuable )?"
                    + "(help|helping|time|support|assistance|patience|reply|response|answer|update|info|information|service"
                    + "|order|chat|chatting|cooperation)( and (your |for )*(help|support|valuable time|time))?\\b"
                    + "|\\b(fur ihre|pour votre|por su|pela|per il|por la) ?(schnelle )?(hilfe|aide|ayuda|ajuda|aiuto)\\b"
                    + "|\\bpour l'aide\\b");
    /** Leave-taking, and a "nothing" to "anything else?". */
    private static final Pattern LEAVES = Pattern.compile("\\b(bye+|goodbye|tschuss|adios|revoir|arrivederci|tchau)\\b"
            + "|(?<!\\bis )\\b(that'?s|that is) (all|it|everything)( (that )?i (need|needed|wanted)( help with| to know)?)?"
            + "( for (now|today))?\\b"
            + "|\\bhave an? (very )?(nice|good|great|lovely|wonderful) (day|evening|night|weekend|one)\\b"
            + "|\\b(see you|take care|good ?night)( later| soon)?\\b"
            + "|^(no(pe)?[,.! ]+)?nothing( else| more)( for now| today)?\\b");

    /** The words of these phrases, so that a message with any other word need not be looked at closely. */
    private static final Set<String> IN_PHRASES = PlainText.words("""
            my ur the great quick fast kind prompt valuable help helping time support assistance patience reply response
            answer update info information service order chat chatting cooperation fur ihre pour votre por su pela per il
            la schnelle hilfe aide ayuda ajuda aiuto l'aide goodbye tschuss adios revoir arrivederci tchau that's thats
            is i need needed wanted with to know now today have an nice lovely wonderful day evening night weekend one
            see take care goodnight later soon nothing more""");

    private static final String FOR_NOTHING = "for nothing";
    private static final String LEAVE = "\u0001";

    private Farewell() {}

    /** Whether all that a customer says is thanks or goodbye. */
    public static boolean only(String text) {
        String own = OwnWords.of(text).strip();
        if (own.length() > MOST_CHARACTERS) {
            return false;
        }
        String straight = PlainText.of(own);
        if (!PlainText.hasOnly(straight, Farewell::isFamiliar) || straight.contains(FOR_NOTHING)) {
            return false;
        }
        String plain = plain(straight);
        boolean leaves = plain.contains(LEAVE);
        boolean thanks = leaves;
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (THANKS.contains(word)) {
                thanks = true;
            } else if (!word.isEmpty() && !BESIDE_THANKS.contains(word) && !(leaves && BESIDE_LEAVE.contains(word))) {
                return false;
            }
        }
        return thanks;
    }

    private static boolean isFamiliar(String word) {
        return THANKS.contains(word)
                || BESIDE_THANKS.contains(word)
                || BESIDE_LEAVE.contains(word)
                || IN_PHRASES.contains(word)
                || word.startsWith("bye");
    }

    private static String plain(String straight) {
        String thanked = WHAT_FOR.matcher(straight.strip()).replaceAll(" ");
        return LEAVES.matcher(thanked.strip()).replaceAll(LEAVE);
    }
}
