package io.baton.intake.edge;

import io.baton.web.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

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

    abstract ReceivedEvents read(byte[] body, HttpHeaders headers);

    /**
     * The mode of a request.
     *
     * @throws ProblemException 415 for anything else
     */
    static ContentMode of(HttpHeaders headers) {
        String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        // JSON is UTF-8 whatever a charset parameter says (RFC 8259, section 11).
        String mediaType = (contentType == null ? "" : contentType)
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
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

    private static ProblemException unsupported() {
        return ProblemException.of(
                415,
                "Send application/cloudevents+json, application/cloudevents-batch+json, or application/json with"
                        + " ce- headers.",
                List.of());
    }
}
