package io.baton.intake.policy;

import io.baton.contracts.PolicyOrigin;
import io.baton.contracts.TriggerPolicyChanged;
import java.time.Instant;

/**
 * A version of the trigger policy.
 *
 * @param version from 1
 * @param by null when nobody is named
 */
record InstalledPolicy(int version, WrittenPolicy document, String by, Instant at, PolicyOrigin origin) {

    /** The version that a mark tells of. */
    static InstalledPolicy of(TriggerPolicyChanged mark) {
        PolicyFormat format = PolicyFormat.of(mark.mediaType())
                .orElseThrow(() -> new IllegalArgumentException("no policy is " + mark.mediaType()));
        return new InstalledPolicy(
                mark.version(), new WrittenPolicy(format, mark.document()), mark.by(), mark.at(), mark.origin());
    }

    TriggerPolicyChanged asMark() {
        return new TriggerPolicyChanged(
                version, document.text(), document.format().mediaType(), by, at, origin);
    }
}
