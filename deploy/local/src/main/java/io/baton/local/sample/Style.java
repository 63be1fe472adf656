package io.baton.local.sample;

/** How text stands out: by colours on a terminal, not at all elsewhere. */
public enum Style {
    /** With the colours of ANSI terminals. */
    COLOURED {
        @Override
        String in(int code, String text) {
            return text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    },
    /** As it is. */
    PLAIN {
        @Override
        String in(int code, String text) {
            return text;
        }
    };

    abstract String in(int code, String text);

    /** What matters most. */
    public String strong(String text) {
        return in(1, text);
    }

    /** What matters least. */
    public String faint(String text) {
        return in(2, text);
    }

    /** What to look at. */
    public String accent(String text) {
        return in(33, text);
    }

    /** All is well. */
    public String good(String text) {
        return in(32, text);
    }

    /** Something needs a person. */
    public String bad(String text) {
        return in(31, text);
    }
}
