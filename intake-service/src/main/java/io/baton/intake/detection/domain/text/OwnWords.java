package io.baton.intake.detection.domain.text;

import java.util.Locale;
import java.util.Set;

/**
 * The part of a message that its author says now: without quoted earlier mails, forwarded mails and signatures. What is
 * not theirs becomes blank, so that every character keeps its place and evidence can be found in the message.
 */
public final class OwnWords {
    private static final int LONGEST_HEADER = 200;
    private static final int MOST_SIGNATURE_LINES = 6;
    private static final int LONGEST_SIGNATURE_LINE = 60;
    private static final Set<String> HEADERS = Set.of("sent:", "to:", "date:", "subject:", "cc:");
    private static final Set<String> SIGN_OFFS = Set.of(
            "regards",
            "kind regards",
            "best regards",
            "warm regards",
            "with kind regards",
            "many regards",
            "sincerely",
            "yours sincerely",
            "sincerely yours",
            "yours faithfully",
            "yours truly",
            "best wishes",
            "kindest regards");

    private final String text;
    private StringBuilder own;

    private OwnWords(String text) {
        this.text = text;
    }

    /** The message with blanks for what is not its author's own; the same string when all of it is. */
    public static String of(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('>') != 0) {
            return text;
        }
        OwnWords words = new OwnWords(text);
        words.read();
        return words.own == null ? text : words.own.toString();
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            at = endOfForeign(at, end);
            if (at < end || at == end && end < text.length()) {
                at = end + 1;
            }
        }
    }

    /** Blanks what begins with the line and is not the author's own; returns where it ends, otherwise the line's start. */
    private int endOfForeign(int start, int end) {
        String line =
                text.substring(start, Math.min(end, start + LONGEST_HEADER)).strip();
        if (line.startsWith(">")) {
            return blank(start, end);
        }
        if (isSignatureMark(start, end) || isOriginalMark(line) || isMailHeader(line, end)) {
            return blank(start, text.length());
        }
        if (isReplyHeader(line, end)) {
            int header = line.endsWith(":") ? end : lineEnd(end + 1);
            boolean marked = firstAfter(header) == '>';
            return blank(start, marked ? header : text.length());
        }
        if (isDeviceLine(line)) {
            return blank(start, end);
        }
        if (SIGN_OFFS.contains(plain(line))) {
            return blankSignature(end);
        }
        return start;
    }

    /** "-- ", by which mail programs mark a signature. */
    private boolean isSignatureMark(int start, int end) {
        String line = text.substring(start, Math.min(end, start + 4));
        return line.stripTrailing().equals("--") || line.stripTrailing().equals("__");
    }

    private static boolean isOriginalMark(String line) {
        if (line.length() < 12 || line.charAt(0) != '-' && line.charAt(0) != '_' && !line.startsWith("Begin f")) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("original message")
                || lower.contains("forwarded message")
                || line.chars().allMatch(c -> c == '_') && line.length() >= 20;
    }

    /** "From: …", followed by another line of a mail's head. */
    private boolean isMailHeader(String line, int end) {
        if (!startsWithIgnoringCase(line, "from:") && !startsWithIgnoringCase(line, "*from:")) {
            return false;
        }
        int next = end + 1;
        if (next >= text.length()) {
            return false;
        }
        String following =
                text.substring(next, lineEnd(next)).strip().replace("*", "").toLowerCase(Locale.ROOT);
        return HEADERS.stream().anyMatch(following::startsWith);
    }

    /** "On Tuesday … wrote:", on one line or broken into two. */
    private boolean isReplyHeader(String line, int end) {
        if (!line.startsWith("On ") || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        if (line.endsWith("wrote:")) {
            return true;
        }
        int next = end + 1;
        return next < text.length()
                && text.substring(next, lineEnd(next)).strip().endsWith("wrote:");
    }

    private static boolean isDeviceLine(String line) {
        return startsWithIgnoringCase(line, "sent from my ")
                || startsWithIgnoringCase(line, "get outlook for ")
                || startsWithIgnoringCase(line, "sent from outlook")
                || startsWithIgnoringCase(line, "sent from mail for ")
                || startsWithIgnoringCase(line, "sent via ");
    }

    /** A name, a title, a company: short lines without the marks of a sentence. */
    private int blankSignature(int signOff) {
        int end = signOff;
        for (int lines = 0; lines < MOST_SIGNATURE_LINES && end < text.length(); lines++) {
            int next = lineEnd(end + 1);
            String line = text.substring(Math.min(end + 1, text.length()), next).strip();
            if (line.length() > LONGEST_SIGNATURE_LINE
                    || line.endsWith(".") && line.contains(" ")
                    || line.endsWith("?")
                    || line.endsWith("!")) {
                break;
            }
            end = next;
        }
        return blank(signOff, end);
    }

    private int blank(int from, int to) {
        if (own == null) {
            own = new StringBuilder(text);
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                own.setCharAt(i, ' ');
            }
        }
        return to;
    }

    private char firstAfter(int lineEnd) {
        int at = lineEnd;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private int lineEnd(int from) {
        int end = from >= text.length() ? -1 : text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String plain(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.endsWith(",") || lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean startsWithIgnoringCase(String line, String start) {
        return line.regionMatches(true, 0, start, 0, start.length());
    }
}
