package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.EscalationAsked;
import java.util.Optional;
import java.util.Set;

/** BUTTON, MANUAL and BOT_HANDOVER: somebody asked by other means than words. */
public record AskedDetector(Set<TriggerType> enabled) {
    private static final int LONGEST_REASON = 200;

    public AskedDetector {
        enabled = Set.copyOf(enabled);
    }

    /** What the event asks for, unless the policy has it switched off. */
    public Optional<Finding> in(EscalationAsked asked) {
        TriggerType type = type(asked);
        if (!enabled.contains(type)) {
            return Optional.empty();
        }
        String team = asked.team() == null ? "" : asked.team();
        return Optional.of(new Finding(type, evidence(asked), "escalation-asked", 1.0, team));
    }

    private static TriggerType type(EscalationAsked asked) {
        return switch (asked.by()) {
            case CUSTOMER -> TriggerType.BUTTON;
            case AGENT -> TriggerType.MANUAL;
            case BOT -> TriggerType.BOT_HANDOVER;
        };
    }

    private static String evidence(EscalationAsked asked) {
        String who =
                switch (asked.by()) {
                    case CUSTOMER -> "the customer asked";
                    case AGENT -> "an agent asked";
                    case BOT -> "the bot handed over";
                };
        String team = asked.team() == null ? "" : " for " + asked.team();
        String reason = asked.reason() == null || asked.reason().isBlank()
                ? ""
                : ": "
                        + Quote.around(
                                asked.reason(),
                                0,
                                Math.min(LONGEST_REASON, asked.reason().length()));
        return who + team + reason;
    }
}
