package io.baton.web;

/** A place in a list, named by the last row shown: rows that come or go do not move the pages behind it. */
public sealed interface Position permits Cursor, TextCursor {

    /** The opaque form for clients. */
    String encoded();
}
