package io.baton.intake.detection.domain;

/** Cuts evidence out of a text: the place itself with some words around it, without line breaks. */
final class Quote {
    private static final int LONGEST = 200;
    private static final int AROUND = 70;

    private Quote() {}

    /** What stands between two offsets, with up to 70 characters before and after, at most some 200 in all. */
    static String around(String text, int start, int end) {
        int from = boundary(text, Math.max(0, start - AROUND), start);
        int to = boundaryBefore(text, Math.min(text.length(), Math.min(end, start + LONGEST) + AROUND), end);
        String shown =
                text.substring(from, to).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return (from > 0 ? "…" : "") + shown + (to < text.length() ? "…" : "");
    }

    private static int boundary(String text, int wanted, int limit) {
        if (wanted == 0) {
            return 0;
        }
        int at = wanted;
        while (at < limit && text.charAt(at) != ' ') {
            at++;
        }
        return at < limit ? at : wholeCharacter(text, wanted);
    }

    private static int boundaryBefore(String text, int wanted, int limit) {
        if (wanted == text.length()) {
            return wanted;
        }
        int at = wanted;
        while (at > limit && text.charAt(at) != ' ') {
            at--;
        }
        return at > limit ? at : wholeCharacter(text, wanted);
    }

    private static int wholeCharacter(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
