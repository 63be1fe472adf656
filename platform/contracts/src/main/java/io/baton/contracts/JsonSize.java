package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;

/** Upper bounds of the bytes that values take as JSON, without writing it. */
final class JsonSize {
    /** Quotes, names of fields, times and numbers around one value. */
    private static final int FRAME = 200;

    private JsonSize() {}

    static int of(String text) {
        if (text == null) {
            return FRAME;
        }
        int bytes = FRAME;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20) {
                bytes += 6;
            } else if (c < 0x80) {
                bytes += c == '"' || c == '\\' ? 2 : 1;
            } else {
                bytes += c < 0x800 ? 2 : 3;
            }
        }
        return bytes;
    }

    static int of(Actor actor) {
        return actor == null ? FRAME : of(actor.id()) + of(actor.name());
    }
}
