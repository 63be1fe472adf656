package io.baton.intake.policy.domain;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The trigger policy in all its versions.
 *
 * @param byVersion every version that a case may have been judged by, from 1
 * @param current the version in force at a place in the log
 */
public record PolicyVersions(Map<Integer, TriggerPolicy> byVersion, int current) {
    public PolicyVersions {
        byVersion = Map.copyOf(byVersion);
        Objects.requireNonNull(byVersion.get(current), () -> "there is no version " + current);
    }

    /** The policy in force. */
    public TriggerPolicy currentPolicy() {
        return byVersion.get(current);
    }

    /**
     * A version of the policy.
     *
     * @throws IllegalArgumentException when there is none of this number
     */
    public TriggerPolicy version(int version) {
        TriggerPolicy policy = byVersion.get(version);
        if (policy == null) {
            throw new IllegalArgumentException("there is no version " + version + " of the trigger policy");
        }
        return policy;
    }

    /** The same version in force, with all versions that another knows. */
    public PolicyVersions knowing(PolicyVersions other) {
        return new PolicyVersions(other.byVersion, current);
    }

    /** The same with another version in force. */
    public PolicyVersions at(int version) {
        return version == current ? this : new PolicyVersions(byVersion, version);
    }

    /** The same with the newest version in force. */
    public PolicyVersions newest() {
        return at(Collections.max(byVersion.keySet()));
    }

    /** The current policy alone, as the first and only version. */
    public PolicyVersions alone() {
        return only(currentPolicy());
    }

    /** A policy that has one version. */
    public static PolicyVersions only(TriggerPolicy policy) {
        return new PolicyVersions(Map.of(1, policy), 1);
    }

    /** The same with a further version, as if it were installed next and in force. */
    public PolicyVersions next(TriggerPolicy policy) {
        int next = Collections.max(byVersion.keySet()) + 1;
        Map<Integer, TriggerPolicy> more = new HashMap<>(byVersion);
        more.put(next, policy);
        return new PolicyVersions(more, next);
    }
}
