package io.baton.intake.policy;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells the version of a policy in the headers of an answer whose body is the document alone. */
final class PolicyHeaders {
    private static final int LONGEST_NAME = 200;

    private PolicyHeaders() {}

    /** Adds version (also as ETag), time and, percent-encoded, who; none where nobody is named. */
    static Response.ResponseBuilder of(InstalledPolicy policy, Response.ResponseBuilder answer) {
        answer.tag(new EntityTag(Integer.toString(policy.version())))
                .header("Baton-Policy-Version", policy.version())
                .header("Baton-Policy-At", policy.at());
        return policy.by() == null
                ? answer
                : answer.header(
                        "Baton-Policy-By",
                        URLEncoder.encode(policy.by(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Who asks, if the text can be a name. */
    static Optional<String> name(String text) {
        boolean printable = !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST_NAME
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF);
        return printable ? Optional.of(text.strip()) : Optional.empty();
    }
}
