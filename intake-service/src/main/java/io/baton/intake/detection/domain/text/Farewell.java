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
    private static final Set<String> THANKS = Set.of(
            "thanks",
            "thank",
            "thankyou",
            "thx",
            "tks",
            "ty",
            "cheers",
            "appreciated",
            "appreciate",
            "bye",
            "goodbye",
            "danke",
            "dankeschon",
            "dank",
            "tschuss",
            "gracias",
            "adios",
            "merci",
            "revoir",
            "grazie",
            "arrivederci",
            "obrigado",
            "obrigada",
            "tchau");
    private static final Set<String> BESIDE = Set.of(
            "you",
            "u",
            "so",
            "very",
            "much",
            "many",
            "a",
            "lot",
            "again",
            "for",
            "your",
            "the",
            "this",
            "that",
            "is",
            "that's",
            "it",
            "it's",
            "its",
            "i",
            "i'm",
            "was",
            "all",
            "everything",
            "help",
            "helping",
            "time",
            "support",
            "assistance",
            "patience",
            "quick",
            "fast",
            "reply",
            "response",
            "answer",
            "and",
            "ok",
            "okay",
            "k",
            "great",
            "good",
            "perfect",
            "awesome",
            "excellent",
            "wonderful",
            "amazing",
            "super",
            "cool",
            "nice",
            "lovely",
            "have",
            "day",
            "evening",
            "weekend",
            "night",
            "one",
            "too",
            "really",
            "nothing",
            "else",
            "no",
            "got",
            "sounds",
            "works",
            "now",
            "alright",
            "right",
            "well",
            "oh",
            "guys",
            "sir",
            "madam",
            "dear",
            "kindly",
            "in",
            "advance",
            "helpful",
            "kind",
            "of",
            "to",
            "me",
            "then",
            "done",
            "been",
            "vielen",
            "schon",
            "sehr",
            "fur",
            "ihre",
            "die",
            "der",
            "hilfe",
            "auf",
            "wiedersehen",
            "muchas",
            "mil",
            "por",
            "su",
            "la",
            "ayuda",
            "muy",
            "amable",
            "beaucoup",
            "pour",
            "votre",
            "l'aide",
            "aide",
            "au",
            "mille",
            "molte",
            "per",
            "il",
            "l'aiuto",
            "muito",
            "pela",
            "ajuda",
            "de",
            "tudo");

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

    private static String plain(String own) {
        String apart = Normalizer.normalize(own.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").replace('\u2019', '\'');
    }
}
