package io.baton.intake.policy.domain;

import io.baton.contracts.TriggerType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The triggers of a policy that phrases set off, and models where they are silent. */
final class PhraseTriggers {
    private PhraseTriggers() {}

    /**
     * One of them.
     *
     * @param name as bundled phrases, the model and the detector call it
     * @param pointer where the policy has it
     */
    record PhraseTrigger(TriggerType type, String name, String pointer, PolicyDocument.Phrases written) {}

    static List<PhraseTrigger> of(PolicyDocument document) {
        return Stream.of(
                        trigger(TriggerType.SAFETY, "safety", "/safety", document.safety()),
                        trigger(TriggerType.LEGAL_THREAT, "legal-threat", "/legalThreat", document.legalThreat()),
                        trigger(TriggerType.CHURN_RISK, "churn-risk", "/churnRisk", document.churnRisk()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PhraseTrigger trigger(
            TriggerType type, String name, String pointer, PolicyDocument.Phrases written) {
        return written == null ? null : new PhraseTrigger(type, name, pointer, written);
    }
}
