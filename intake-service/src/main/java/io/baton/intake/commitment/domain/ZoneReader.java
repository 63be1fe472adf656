package io.baton.intake.commitment.domain;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads the zone that may follow a time. An unknown one makes the time foreign, so that nobody is held to it. */
final class ZoneReader {
    private static final int MOST_LETTERS = 5;
    private static final int MOST_HOURS = 14;

    private final TimeWords.Clock words;

    ZoneReader(TimeWords.Clock words) {
        this.words = words;
    }

    Wordings.Match<TimeOfDay> after(Sentence sentence, Wordings.Match<TimeOfDay> time) {
        int at = sentence.word(time.to()).equals("(") ? time.to() + 1 : time.to();
        ZoneId zone = words.zones().get(sentence.word(at));
        if (zone != null) {
            return words.universal().contains(sentence.word(at))
                    ? withOffset(sentence, time.meaning().in(zone), at + 1)
                    : new Wordings.Match<>(time.meaning().in(zone), at + 1);
        }
        if (isSign(sentence, at) && sentence.joined(at)) {
            return withOffset(sentence, time.meaning().inForeignZone(), at);
        }
        Wordings.Match<Boolean> ours = words.ours().longestAt(sentence, at);
        if (ours != null) {
            return new Wordings.Match<>(time.meaning(), ours.to());
        }
        return words.theirs().longestAt(sentence, at) != null || looksLikeZone(sentence, at)
                ? new Wordings.Match<>(time.meaning().inForeignZone(), at + 1)
                : time;
    }

    private static Wordings.Match<TimeOfDay> withOffset(Sentence sentence, TimeOfDay time, int sign) {
        int hours = sentence.number(sign + 1);
        if (!isSign(sentence, sign) || hours < 0) {
            return new Wordings.Match<>(time, sign);
        }
        boolean hasMinutes = sentence.word(sign + 2).equals(":") && sentence.isNumber(sign + 3);
        int minutes = hasMinutes ? sentence.number(sign + 3) : 0;
        int next = sign + (hasMinutes ? 4 : 2);
        if (hours > MOST_HOURS || minutes < 0 || minutes > 59) {
            return new Wordings.Match<>(time.inForeignZone(), next);
        }
        int seconds = (hours * 60 + minutes) * 60;
        int offset = sentence.word(sign).equals("+") ? seconds : -seconds;
        return new Wordings.Match<>(time.in(ZoneOffset.ofTotalSeconds(offset)), next);
    }

    private static boolean isSign(Sentence sentence, int at) {
        return sentence.word(at).equals("+") || sentence.word(at).equals("-") && sentence.joined(at);
    }

    /** A short word in capitals that ends with T ("IST"), in a sentence that is not all in capitals. */
    private static boolean looksLikeZone(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (word.length() < 2 || word.length() > MOST_LETTERS || !word.endsWith("t")) {
            return false;
        }
        return !sentence.isShouted() && sentence.quote(at, at + 1).chars().allMatch(Character::isUpperCase);
    }
}
