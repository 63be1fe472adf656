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

    /** A section with a model: its switches, and the lower end of its skill's interval. */
    static final String PREDICTED = """

            predicted:
              {%s, model: {intercept: 0, slope: 1.2, offset: 0,
                weights: [{feature: attempts, weight: 1, mean: 0.55, deviation: 0.5}],
                training: {cases: 700, samples: 1500, share: 0.4},
                evaluation: {cases: 300, samples: 600, share: 0.4, brier: 0.228, baseBrier: 0.24, skill: 0.05,
                  low: %s, high: 0.1}}}
            """;

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

    /** The bundled policy with a model that only counts failed attempts. */
    public static PolicyVersions predicting(boolean escalates) {
        String switches = "enabled: true, escalate: " + escalates;
        return only(ReadTriggerPolicy.from(withoutPredicted() + PREDICTED.formatted(switches, "0.01"), "predicting"));
    }

    static String withoutPredicted() {
        return TriggerPolicies.bundled().replaceFirst("(?m)^predicted: .*$", "");
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
                POLICY.predicted(),
                new SlaPolicies(List.of(sla)),
                POLICY.commitments()));
    }
}
