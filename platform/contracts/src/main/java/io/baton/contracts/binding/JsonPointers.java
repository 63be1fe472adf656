package io.baton.contracts.binding;

/** The escaping of RFC 6901. */
final class JsonPointers {
    private JsonPointers() {}

    static String escape(String fieldName) {
        return fieldName.replace("~", "~0").replace("/", "~1");
    }
}
