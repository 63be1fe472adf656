package io.baton.intake.policy;

import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.clock.domain.SlaPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.util.List;
import java.util.Map;

/** The policy that comes with Baton, for the tests of all features. */
public final class BundledPolicy {
    private static final TriggerPolicy POLICY = ReadTriggerPolicy.from(TriggerPolicies.bundled(), "bundled");

    private BundledPolicy() {}

    public static TriggerPolicy get() {
        return POLICY;
    }

    public static PolicyVersions versions() {
        return only(POLICY);
    }

    /**
     * The bundled detectors with other service levels and promises.
     *
     * @param sections {@code calendars}, {@code sla} and {@code commitments} in YAML
     */
    public static TriggerPolicy withSections(String sections) {
        String yaml = TriggerPolicies.bundled().replaceFirst("(?s)\\ncalendars:.*?\\nnegativeS", "\nnegativeS");
        return ReadTriggerPolicy.from(yaml + sections, "sections");
    }

    /** The bundled policy with what bots and teams cover, as YAML. */
    public static PolicyVersions covering(String handlers) {
        String yaml = TriggerPolicies.bundled().replaceFirst("(?m)^  handlers: \\[]$", "  handlers: " + handlers);
        return only(ReadTriggerPolicy.from(yaml, "covering"));
    }

    /** A policy that has only one version. */
    public static PolicyVersions only(TriggerPolicy policy) {
        return new PolicyVersions(Map.of(1, policy), 1);
    }

    /** The bundled policy with these service levels alone. */
    public static PolicyVersions with(SlaPolicy... sla) {
        return only(new TriggerPolicy(
                POLICY.version(),
                POLICY.text(),
                POLICY.asked(),
                POLICY.authorityLimit(),
                POLICY.repeatedFailure(),
                POLICY.expertise(),
                POLICY.issues(),
                POLICY.customerValue(),
                POLICY.negativeSentiment(),
                new SlaPolicies(List.of(sla)),
                POLICY.commitments()));
    }
}
