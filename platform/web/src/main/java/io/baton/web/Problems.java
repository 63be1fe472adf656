package io.baton.web;

import io.baton.contracts.binding.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes problem details whose type and title follow from the status. */
final class Problems {
    private Problems() {}

    static Problem of(int status, String detail, List<Violation> violations, Map<String, Object> extensions) {
        String title = title(status);
        String type = "urn:baton:problem:" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Problem(type, title, status, detail, violations, extensions);
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }
}
