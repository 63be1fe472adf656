package io.baton.intake.edge;

import io.baton.web.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The three content modes of the CloudEvents HTTP binding, told by the media type and the headers. */
enum ContentMode {
    STRUCTURED {
        @Override
        ReceivedEvents read(byte[] body, HttpHeaders headers) {
            return ReceivedEvents.structured(body);
        }
    },
    BATCH {
        @Override
        ReceivedEvents read(byte[] body, HttpHeaders headers) {
            return ReceivedEvents.batch(body);
        }
    },
    BINARY {
        @Override
        ReceivedEvents read(byte[] body, HttpHeaders headers) {
            return ReceivedEvents.binary(body, BinaryHeaders.attributes(headers.getRequestHeaders()));
        }
    };

    private static final Pattern CHARSET = Pattern.compile("\\s*charset\\s*=\\s*\"?([^\";\\s]+)\"?\\s*");

    abstract ReceivedEvents read(byte[] body, HttpHeaders headers);

    /**
     * The mode of a request.
     *
     * @throws ProblemException 415 for anything else
     */
    static ContentMode of(HttpHeaders headers) {
        String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        String[] parts = (contentType == null ? "" : contentType.toLowerCase(Locale.ROOT)).split(";");
        String mediaType = parts[0].strip();
        for (int i = 1; i < parts.length; i++) {
            requireUtf8(parts[i]);
        }
        if (mediaType.equals("application/cloudevents+json")) {
            return STRUCTURED;
        }
        if (mediaType.equals("application/cloudevents-batch+json")) {
            return BATCH;
        }
        boolean json = mediaType.equals("application/json") || mediaType.endsWith("+json");
        if (json && BinaryHeaders.arePresent(headers.getRequestHeaders())) {
            return BINARY;
        }
        throw unsupported();
    }

    private static void requireUtf8(String parameter) {
        var charset = CHARSET.matcher(parameter);
        if (charset.matches()
                && !charset.group(1).equals("utf-8")
                && !charset.group(1).equals("utf8")) {
            throw unsupported();
        }
    }

    private static ProblemException unsupported() {
        return ProblemException.of(
                415,
                "Send application/cloudevents+json, application/cloudevents-batch+json, or application/json with"
                        + " ce- headers, in UTF-8.",
                List.of());
    }
}
