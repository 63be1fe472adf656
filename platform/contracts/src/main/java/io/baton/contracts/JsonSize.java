package io.baton.contracts;

/** Upper bounds of the bytes that values take as JSON, without writing it. */
public final class JsonSize {
    /** Quotes, names of fields, times and numbers around one value. */
    private static final int FRAME = 200;

    private JsonSize() {}

    /** Of a text and what stands around it; null counts as empty. */
    public static int of(String text) {
        int bytes = FRAME;
        for (int i = 0; text != null && i < text.length(); i++) {
            bytes += of(text.charAt(i));
        }
        return bytes;
    }

    /** Of one UTF-16 character within a text. */
    public static int of(char c) {
        if (c < 0x20) {
            return 6;
        }
        if (c < 0x80) {
            return c == '"' || c == '\\' ? 2 : 1;
        }
        return c < 0x800 ? 2 : 3;
    }

    /** Of somebody; null counts as nobody. */
    public static int of(Actor actor) {
        return actor == null ? FRAME : of(actor.id()) + of(actor.name());
    }
}
