package io.baton.intake.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.binding.Violation;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy that somebody asks about, and which past cases it is asked about.
 *
 * @param from the cases opened at or after it; null: all
 * @param to the cases opened before it; null: all
 * @param limit how many examples are wanted at most, 1 to 200
 */
public record ProposedPolicy(TriggerPolicy policy, Instant from, Instant to, int limit) {
    private static final int DEFAULT_LIMIT = 50;
    /** A policy as a text in JSON takes more room than it has itself. */
    private static final int MOST_BYTES = 2 * WrittenPolicy.MOST_BYTES;

    private static final String ORIGIN = "of the request";
    private static final String POLICY = "policy";
    private static final String WRONG_WAY_ROUND = "must be later than from";

    /** The body in JSON; the policy is a document in JSON, or a text in YAML. */
    public record Asked(
            @NotNull JsonNode policy,
            Instant from,
            Instant to,
            @Min(1) @Max(200) Integer limit) {}

    /**
     * Reads a request: a policy in YAML, as PUT takes it, with parameters in the query; or all of it in JSON.
     *
     * @throws ProblemException 413 when it is too large, 400 when it is not UTF-8 or the policy cannot be used
     * @throws InvalidInputException with every violation of the rest
     */
    public static ProposedPolicy read(InputStream body, MediaType mediaType, QueryParameters parameters)
            throws IOException {
        if (PolicyBody.isJson(mediaType)) {
            parameters.check();
            return inJson(PolicyBody.text(body, MOST_BYTES));
        }
        Instant from = parameters.instant("from").orElse(null);
        Instant to = parameters.instant("to").orElse(null);
        int limit = parameters.limit();
        parameters.check();
        if (isWrongWayRound(from, to)) {
            throw new InvalidInputException(List.of(new Violation("?to", WRONG_WAY_ROUND, to.toString())));
        }
        return new ProposedPolicy(PolicyBody.compiled(body, mediaType), from, to, limit);
    }

    private static ProposedPolicy inJson(String text) {
        LocatedDocument located = parsed(text);
        List<Violation> violations = new ArrayList<>();
        UnknownFields.in(located.tree(), Asked.class)
                .forEach(unknown -> violations.add(located.located(unknown).violation()));
        Asked asked = RecordReader.read(Asked.class, located.tree(), "", violations);
        if (asked != null && isWrongWayRound(asked.from(), asked.to())) {
            violations.add(new Violation("/to", WRONG_WAY_ROUND, asked.to().toString()));
        }
        TriggerPolicy policy = policy(located, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return new ProposedPolicy(
                policy, asked.from(), asked.to(), asked.limit() == null ? DEFAULT_LIMIT : asked.limit());
    }

    private static LocatedDocument parsed(String text) {
        try {
            return PolicyFormat.JSON.parse(text);
        } catch (MalformedDocumentException e) {
            throw ProblemException.of(
                    400, "The body is not JSON.", List.of(e.problem().violation()));
        }
    }

    /** Null with a violation when it cannot be used; null without one when it is absent, which is told already. */
    private static TriggerPolicy policy(LocatedDocument asked, List<Violation> violations) {
        JsonNode policy = asked.tree().path(POLICY);
        if (policy.isMissingNode() || policy.isNull()) {
            return null;
        }
        if (!policy.isObject() && !policy.isTextual()) {
            violations.add(new Violation("/policy", "must be a policy in JSON, or in YAML as a text", null));
            return null;
        }
        try {
            return policy.isTextual()
                    ? ReadTriggerPolicy.from(new WrittenPolicy(PolicyFormat.YAML, policy.textValue()), ORIGIN)
                    : ReadTriggerPolicy.from(asked.part(POLICY), ORIGIN);
        } catch (InvalidPolicyException e) {
            e.problems().forEach(problem -> violations.add(problem.violation().below("/policy")));
            return null;
        }
    }

    private static boolean isWrongWayRound(Instant from, Instant to) {
        return from != null && to != null && !from.isBefore(to);
    }
}
