package io.baton.intake.policy;

import io.baton.intake.policy.domain.TriggerPolicy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every policy that was compiled, once; what a roll-back undoes does not matter, for the same text is the same policy. */
@Singleton
final class CompiledPolicies {
    private final Map<String, TriggerPolicy> byDigest = new ConcurrentHashMap<>();

    /** The policy of a text with this digest, if it was compiled before. */
    Optional<TriggerPolicy> known(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    /**
     * The policy of a text.
     *
     * @param origin where it comes from, for the message
     * @throws InvalidPolicyException when it cannot be used
     */
    TriggerPolicy of(WrittenPolicy written, String origin) {
        return byDigest.computeIfAbsent(written.digest(), digest -> ReadTriggerPolicy.from(written, origin));
    }
}
