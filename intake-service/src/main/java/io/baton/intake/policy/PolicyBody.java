package io.baton.intake.policy;

import io.baton.contracts.binding.Violation;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.web.ProblemException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the policy that a request brings. */
public final class PolicyBody {
    private PolicyBody() {}

    /**
     * Refuses a body of which nobody says what it is: any web page can send one, anywhere, unasked.
     *
     * @param mediaType null when the request has none
     * @throws ProblemException 415 in that case
     */
    public static void requireNamed(MediaType mediaType) {
        if (mediaType == null) {
            throw ProblemException.of(415, "Say whether the body is JSON or YAML: Content-Type.", List.of());
        }
    }

    /** @throws ProblemException 413 when it is too large, 400 when it is not UTF-8 */
    static WrittenPolicy read(InputStream body, MediaType mediaType) throws IOException {
        String text = text(body, WrittenPolicy.MOST_BYTES);
        return new WrittenPolicy(isJson(mediaType) ? PolicyFormat.JSON : PolicyFormat.YAML, text);
    }

    static boolean isJson(MediaType mediaType) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType);
    }

    /** @throws ProblemException 413 when it is too large, 400 when it is not UTF-8 */
    static String text(InputStream body, int mostBytes) throws IOException {
        byte[] content = body.readNBytes(mostBytes + 1);
        if (content.length > mostBytes) {
            throw ProblemException.of(413, "The policy has more than " + mostBytes + " bytes.", List.of());
        }
        return text(content);
    }

    /**
     * The policy ready to use.
     *
     * @throws ProblemException 413 when it is too large, 400 with every reason when it cannot be used
     */
    public static TriggerPolicy compiled(InputStream body, MediaType mediaType) throws IOException {
        try {
            return ReadTriggerPolicy.from(read(body, mediaType), "of the request");
        } catch (InvalidPolicyException e) {
            throw refused(e);
        }
    }

    /** The answer to a policy that cannot be used. */
    static ProblemException refused(InvalidPolicyException e) {
        return ProblemException.of(
                400,
                "The trigger policy has problems.",
                e.problems().stream().map(LocatedProblem::violation).toList());
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.of(400, "The body is not UTF-8.", List.of(new Violation("", "must be UTF-8", null)));
        }
    }
}
