package io.baton.intake.detection.domain.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises a message that says no more than "no, nothing" or "all is well". After "anything else?" it takes leave, after any
 * other question it answers; by itself it does not tell which. A "yes" or a "sure" is none: who says it wants something.
 */
public final class NothingMore {
    private enum Kind {
        NO,
        WELL,
        BESIDE
    }

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\s]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    private static final String NO = """
            no; nope; nah; noo; nothanks; nothankyou; none; nothing; nothing else; nothing more; no more; not really; not now
            not today; not right now; not for now; not at the moment; not at this time; no need; no problem; no worries
            no questions; no more questions; no further questions; no other questions; no further help
            no further assistance; no more help; no more issues; no other issues; no further issues
            thats all; that is all; thats it; that is it; thats everything; that is everything; that will be all
            that would be all; yes thats all; yes that is all; yes thats it; yes that is it; yes thats everything
            nein; nee; nichts; nichts mehr; nichts weiter; sonst nichts; das wars; das war es; das war alles; das ist alles
            im moment nicht; nada; nada mas; ninguna; ninguna mas; eso es todo; es todo; seria todo; por ahora no
            non; rien; rien dautre; cest tout; ce sera tout; pas pour le moment; pas pour linstant
            nao; nada mais; mais nada; so isso; e so isso; era so isso; e so; por enquanto nao; por enquanto e so
            niente; nientaltro; nessuna; e tutto; questo e tutto; basta cosi; per ora no; per adesso no""";
    private static final String WELL = """
            ok; okay; okey; oki; okie; k; kk; fine; good; great; perfect; cool; awesome; excellent; wonderful; amazing; super
            nice; brilliant; fantastic; lovely; alright; all right; noted; understood; got it; you too; u too; same to you
            im good; i am good; im fine; i am fine; im ok; im okay; im all set; i am all set; im all good; im done; i am done
            were good; we are good; were all set; we are all set; all good; all set; all done; all fine; all ok; all clear
            its fine; its ok; its okay; its all good; thats fine; that is fine; thats ok; thats okay; thats good; thats great
            thats all good; thats perfect; that is perfect; everything is fine; everything is good; everything is ok
            alles gut; alles klar; alles bestens; passt; passt so; in ordnung; prima; gleichfalls
            todo bien; esta bien; vale; de acuerdo; listo; perfecto; estoy bien; igualmente
            ca ira; ca va; cest bon; daccord; tout va bien; cest parfait; parfait; tres bien
            tudo bem; tudo certo; esta bem; esta bom; ta bom; perfeito; beleza
            a posto; tutto a posto; sono a posto; va bene; tutto bene; tutto ok; perfetto; altrettanto""";
    private static final String BESIDE = """
            thanks; thank you; thankyou; thank u; thx; tks; ty; tq; cheers; very much; so much; a lot; again; for now
            for today; right now; now; today; at the moment; then; oh; well; sir; madam; maam; dear; mate; guys; bye; goodbye
            for your help; for the help; for help; for your support; for everything
            danke; vielen dank; dankeschon; danke schon; im moment; heute; erstmal
            gracias; muchas gracias; mil gracias; por ahora; por hoy; por el momento
            merci; merci beaucoup; pour le moment; pour linstant; pour aujourdhui
            obrigado; obrigada; muito obrigado; muito obrigada; por enquanto
            grazie; grazie mille; molte grazie; per ora; per adesso; per oggi""";

    private static final Map<String, Kind> PHRASES = phrases();
    private static final Set<String> WORDS =
            PHRASES.keySet().stream().flatMap(BETWEEN_WORDS::splitAsStream).collect(Collectors.toUnmodifiableSet());

    private NothingMore() {}

    /** Whether all that a customer says is that they want nothing more, or that all is well. */
    public static boolean only(String text) {
        String own = OwnWords.of(text).strip();
        if (own.length() > MOST_CHARACTERS) {
            return false;
        }
        // "Yes, that's all" is one saying.
        String plain = PlainText.of(own).replace("'", "").replace("yes,", "yes");
        if (!PlainText.hasOnly(plain, WORDS::contains)) {
            return false;
        }
        boolean says = false;
        for (String part : BETWEEN_PARTS.split(plain)) {
            Kind said = said(part.isBlank() ? new String[0] : BETWEEN_WORDS.split(part.strip()));
            if (said == null) {
                return false;
            }
            says |= said != Kind.BESIDE;
        }
        return says;
    }

    /** What a part says that is made of phrases alone; null when it says something else, as in "no good". */
    private static Kind said(String[] words) {
        Kind said = Kind.BESIDE;
        int at = 0;
        while (at < words.length) {
            int length = longest(words, at);
            Kind kind = length == 0 ? null : PHRASES.get(phrase(words, at, length));
            if (kind == null || kind == Kind.WELL && length == 1 && said == Kind.NO) {
                return null;
            }
            said = kind == Kind.BESIDE ? said : kind;
            at += length;
        }
        return said;
    }

    private static int longest(String[] words, int at) {
        int length = Math.min(MOST_WORDS, words.length - at);
        while (length > 0 && !PHRASES.containsKey(phrase(words, at, length))) {
            length--;
        }
        return length;
    }

    private static String phrase(String[] words, int at, int length) {
        return String.join(" ", Arrays.asList(words).subList(at, at + length));
    }

    private static Map<String, Kind> phrases() {
        Map<String, Kind> all = new HashMap<>();
        add(NO, Kind.NO, all);
        add(WELL, Kind.WELL, all);
        add(BESIDE, Kind.BESIDE, all);
        return Map.copyOf(all);
    }

    private static void add(String listed, Kind kind, Map<String, Kind> all) {
        for (String phrase : listed.split("[;\\n]")) {
            all.put(phrase.strip(), kind);
        }
    }
}
