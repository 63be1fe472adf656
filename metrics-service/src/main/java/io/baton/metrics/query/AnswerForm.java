package io.baton.metrics.query;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Supplier;

/** The forms that an answer can take; a client without a preference gets JSON. */
enum AnswerForm {
    AS_JSON,
    AS_CSV;

    static final String CSV = "text/csv";

    private static final MediaType CSV_TYPE = new MediaType("text", "csv", "UTF-8");
    private static final List<Variant> OFFERED = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    /** The form that the Accept header prefers. */
    static AnswerForm of(Request request) {
        Variant chosen = request.selectVariant(OFFERED);
        return chosen != null && chosen.getMediaType().getSubtype().equals("csv") ? AS_CSV : AS_JSON;
    }

    Response answer(Supplier<?> json, Supplier<String> csv) {
        return this == AS_CSV
                ? Response.ok(csv.get(), CSV_TYPE).build()
                : Response.ok(json.get(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
