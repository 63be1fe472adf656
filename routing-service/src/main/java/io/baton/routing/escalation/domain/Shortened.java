package io.baton.routing.escalation.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.JsonSize;

/** Texts that must not be longer than their place. Bounds are bytes as JSON, of which a character takes 1 to 6. */
final class Shortened {
    /** What 256 characters take at most; ids and names have no more. */
    static final int NAME = 256 * 6;

    private static final String MARK = "\u2026";

    private Shortened() {}

    /** The text, cut with an ellipsis where it is too long, never within a character; null stays null. */
    static String of(String text, int mostBytes) {
        if (text == null || text.length() * 6L <= mostBytes || bytes(text) <= mostBytes) {
            return text;
        }
        int left = mostBytes - MARK.length() * 3;
        int end = 0;
        while (left >= JsonSize.of(text.charAt(end))) {
            left -= JsonSize.of(text.charAt(end));
            end++;
        }
        boolean splits = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end) + MARK;
    }

    static String name(String text) {
        return of(text, NAME);
    }

    static Actor actor(Actor actor) {
        return actor == null ? null : new Actor(actor.kind(), name(actor.id()), name(actor.name()));
    }

    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += JsonSize.of(text.charAt(i));
        }
        return bytes;
    }
}
