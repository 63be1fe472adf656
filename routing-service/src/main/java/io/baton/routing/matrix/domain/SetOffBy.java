package io.baton.routing.matrix.domain;

import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who set an escalation off. */
public enum SetOffBy {
    /** A customer or an agent asked for it. */
    PERSON,
    /** Only detectors did: a rule, a timer, a model, or a bot that hands over. */
    SOFTWARE;

    private static final Set<TriggerType> ASKED_BY_A_PERSON =
            EnumSet.of(TriggerType.EXPLICIT_REQUEST, TriggerType.BUTTON, TriggerType.MANUAL);

    /** Who is behind the triggers with which an escalation was requested; later ones do not count. */
    public static SetOffBy of(Collection<Trigger> requested) {
        return ofTypes(requested.stream().map(Trigger::type).toList());
    }

    /** The same by the triggers' types. */
    public static SetOffBy ofTypes(Collection<TriggerType> requested) {
        return requested.stream().anyMatch(ASKED_BY_A_PERSON::contains) ? PERSON : SOFTWARE;
    }
}
