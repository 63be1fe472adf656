package io.baton.intake.clock.domain;

import io.baton.contracts.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is remembered of a case's clocks; everything else is read anew from what has happened.
 *
 * @param judged the moment up to which deadlines were judged; it never goes back
 * @param policies the versions of the trigger policy that the case has had, in order
 * @param told what was told of its clocks
 */
public record Clocking(Instant judged, List<PolicyEpoch> policies, Told told) {
    public Clocking {
        Objects.requireNonNull(judged, "judged");
        policies = Lists.copy(policies);
        Objects.requireNonNull(told, "told");
    }

    /** After a moment a version of the trigger policy was the case's. */
    public record PolicyEpoch(Instant from, int version) {
        public PolicyEpoch {
            Objects.requireNonNull(from, "from");
        }
    }

    /** A case that begins with an event under a version of the policy. */
    public static Clocking begun(Instant at, int version) {
        return new Clocking(at, List.of(new PolicyEpoch(at, version)), Told.NOTHING);
    }

    /** Judged up to a moment, or further if it was already. */
    public Clocking upTo(Instant moment) {
        return moment.isAfter(judged) ? new Clocking(moment, policies, told) : this;
    }

    /** Under a version of the policy for what comes after what was judged last; a case never goes back to an older one. */
    public Clocking under(int version) {
        if (version <= version()) {
            return this;
        }
        List<PolicyEpoch> all = new ArrayList<>(policies);
        all.add(new PolicyEpoch(judged, version));
        return new Clocking(judged, all, told);
    }

    /** With something told. */
    public Clocking told(Told now) {
        return new Clocking(judged, policies, now);
    }

    /** The version that it has now. */
    public int version() {
        return policies.get(policies.size() - 1).version();
    }
}
