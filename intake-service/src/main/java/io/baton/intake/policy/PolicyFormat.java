package io.baton.intake.policy;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a trigger policy is written. */
enum PolicyFormat {
    YAML("application/yaml", LocatedYaml::parse),
    JSON("application/json", LocatedJson::parse);

    private final String mediaType;
    private final Function<String, LocatedDocument> parse;

    PolicyFormat(String mediaType, Function<String, LocatedDocument> parse) {
        this.mediaType = mediaType;
        this.parse = parse;
    }

    /** The format of a media type without parameters, as {@link #mediaType} gives it. */
    static Optional<PolicyFormat> of(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws MalformedDocumentException when the text has another format */
    LocatedDocument parse(String text) {
        return parse.apply(text);
    }
}
