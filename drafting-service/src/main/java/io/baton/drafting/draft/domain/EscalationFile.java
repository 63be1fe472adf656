package io.baton.drafting.draft.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.drafting.facts.domain.Facts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is remembered of an escalation between its events.
 *
 * @param facts as its last routing told them
 * @param channel of its case, or null
 * @param threats the events that showed a legal threat, of which each is held for once
 * @param confirmationId its ESCALATION_CONFIRMED draft
 * @param resolutionId its POST_RESOLUTION draft, null until it is resolved
 * @param lastSequence of the events of routing that were applied
 */
record EscalationFile(
        UUID escalationId,
        Facts facts,
        Channel channel,
        List<String> threats,
        UUID confirmationId,
        UUID resolutionId,
        long lastSequence) {
    EscalationFile {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(facts, "facts");
        threats = Lists.copy(threats);
    }

    EscalationFile rerouted(Facts newFacts, Channel newChannel, List<String> newThreats, long sequence) {
        return new EscalationFile(
                escalationId, newFacts, newChannel, newThreats, confirmationId, resolutionId, sequence);
    }

    EscalationFile resolved(UUID draftId, long sequence) {
        return new EscalationFile(escalationId, facts, channel, threats, confirmationId, draftId, sequence);
    }
}
