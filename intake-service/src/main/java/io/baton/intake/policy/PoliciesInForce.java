package io.baton.intake.policy;

import io.baton.contracts.TriggerPolicyChanged;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which version of the trigger policy is in force where in the log. A lane is a partition of {@code contact-events}; a
 * version takes effect on each at its mark. Every call takes part in the connection's transaction; may be shared by
 * threads.
 */
@Singleton
public final class PoliciesInForce {
    private static final int FIRST = 1;

    private final PolicyTable policies;
    private final LaneTable lanes;
    private final CompiledPolicies compiled;

    /** @param atStart the configured policy: before it is installed there is no version */
    PoliciesInForce(PolicyTable policies, LaneTable lanes, CompiledPolicies compiled, TriggerPolicy atStart) {
        this.policies = policies;
        this.lanes = lanes;
        this.compiled = compiled;
    }

    /**
     * All versions, with the one in force on each lane as the current one.
     *
     * @param wanted partitions of {@code contact-events}
     * @return an entry for each
     */
    public Map<Integer, PolicyVersions> on(Connection connection, Set<Integer> wanted) throws SQLException {
        PolicyVersions all = all(connection);
        Map<Integer, Integer> told = lanes.versions(connection, wanted);
        Map<Integer, PolicyVersions> inForce = new HashMap<>();
        wanted.forEach(lane -> inForce.put(lane, all.at(told.getOrDefault(lane, FIRST))));
        return inForce;
    }

    /** All versions, for cases that are looked at apart from the log; the first counts as the current one. */
    public PolicyVersions all(Connection connection) throws SQLException {
        return new PolicyVersions(byVersion(connection), FIRST);
    }

    /**
     * A mark was read on a lane: its version is in force there from now on, unless one as high or higher is already. Its
     * document is stored where the table has none of this version or, after a loss of the tables, another: what the log
     * says is what cases were judged by.
     *
     * @return what {@link #on} gives for the lane after it
     * @throws InvalidPolicyException when the document cannot be used; nothing has changed
     */
    public PolicyVersions takesEffect(Connection connection, int lane, TriggerPolicyChanged mark) throws SQLException {
        Integer before = lanes.versions(connection, Set.of(lane)).get(lane);
        if (before == null || before < mark.version()) {
            keep(connection, InstalledPolicy.of(mark));
            lanes.set(connection, lane, mark.version());
        }
        return on(connection, Set.of(lane)).get(lane);
    }

    /** Most marks tell what is known: no row is locked for them, so that lanes do not wait for one another. */
    private void keep(Connection connection, InstalledPolicy told) throws SQLException {
        compiled.of(told.document(), "version " + told.version());
        if (!told.document().digest().equals(policies.digests(connection).get(told.version()))) {
            policies.keep(connection, told);
        }
    }

    private Map<Integer, TriggerPolicy> byVersion(Connection connection) throws SQLException {
        Map<Integer, TriggerPolicy> all = new HashMap<>();
        for (Map.Entry<Integer, String> version : policies.digests(connection).entrySet()) {
            TriggerPolicy known = compiled.known(version.getValue()).orElse(null);
            all.put(version.getKey(), known == null ? compiled(connection, version.getKey()) : known);
        }
        return all;
    }

    private TriggerPolicy compiled(Connection connection, int version) throws SQLException {
        InstalledPolicy stored = policies.version(connection, version).orElseThrow();
        return compiled.of(stored.document(), "version " + version);
    }
}
