package io.baton.intake.detection.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that say what it is about, each without its ending: not articles, pronouns, auxiliaries, courtesies
 * and the like, of which English ones are known.
 *
 * @param stems in the order of the text, some more than once
 * @param numbers everything with a digit in it, such as amounts and order numbers, in the order of the text
 * @param others the words that say nothing by themselves
 */
record ContentWords(List<String> stems, List<String> numbers, List<String> others) {
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> EMPTY = Set.of("""
            a an the this that these those some any each every such i im ive id ill me my mine myself we us our ours you your
            yours ya u ur he him his she her hers it its they them their theirs who whom whose which what when where why how
            there here and or but if then so because as than while although though of at by for with about against between
            into through during before after above below to from up down in out on off over under again further once also
            just only very really quite too more most much many still already yet now right even ever all both few other
            own same be am is are was were been being have has had having do does did doing done will would shall should
            can could may might must get got getting gets give given let lets go going gonna want wants wanna like please
            pls plz thank thanks thankyou thx hi hello hey dear good morning afternoon evening day bye goodbye welcome yes
            yeah yep yup no nope ok okay sure fine great nice cool alright well oh ah um uh sir madam maam mr mrs ms sorry
            help need know see say said tell told ask asked think one ones thing things something anything way able kindly
            regards sincerely not dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent wasnt werent havent hasnt
            hadnt shouldnt aint youre youve youll theyre theyve weve hes shes thats whats theres heres""".strip().split("\\s+"));

    ContentWords {
        stems = List.copyOf(stems);
        numbers = List.copyOf(numbers);
        others = List.copyOf(others);
    }

    static ContentWords of(String text) {
        List<String> stems = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean number = false;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            if (Character.isLetterOrDigit(c)) {
                number |= Character.isDigit(c);
                word.appendCodePoint(c);
            } else if (!isApostrophe(c) && !word.isEmpty()) {
                add(word.toString().toLowerCase(Locale.ROOT), number, stems, numbers, others);
                word.setLength(0);
                number = false;
            }
            at += Character.charCount(c);
        }
        return new ContentWords(stems, numbers, others);
    }

    private static void add(
            String word, boolean number, List<String> stems, List<String> numbers, List<String> others) {
        if (number) {
            numbers.add(word);
        } else if (word.length() > 1 && !EMPTY.contains(word)) {
            stems.add(SameMeaning.of(stem(word)));
        } else {
            others.add(word);
        }
    }

    /** Cuts the endings of inflection: {@code cancelled}, {@code cancelling} and {@code cancels} are one. */
    static String stem(String word) {
        String stem = without("s", without("ing", without("ed", word)));
        stem = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
        stem = without("ation", without("ment", without("ly", stem)));
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : without("e", stem);
    }

    private static String without(String ending, String word) {
        boolean plural = ending.equals("s") && word.endsWith("ss");
        return word.endsWith(ending) && !plural && word.length() - ending.length() >= SHORTEST_STEM
                ? word.substring(0, word.length() - ending.length())
                : word;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018;
    }
}
