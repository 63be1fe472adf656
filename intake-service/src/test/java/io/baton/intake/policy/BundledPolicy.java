package io.baton.intake.policy;

import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;

/** The policy that comes with Baton, for the tests of all features. */
public final class BundledPolicy {
    private static final TriggerPolicy POLICY = ReadTriggerPolicy.from(TriggerPolicies.bundled(), "bundled");

    private BundledPolicy() {}

    public static TriggerPolicy get() {
        return POLICY;
    }

    public static PolicyVersions versions() {
        return PolicyVersions.only(POLICY);
    }
}
