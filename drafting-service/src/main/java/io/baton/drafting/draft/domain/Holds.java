package io.baton.drafting.draft.domain;

import io.baton.contracts.HoldType;
import io.baton.contracts.draft.Hold;
import io.baton.drafting.facts.domain.Facts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides what holds a draft back. */
final class Holds {

    private static final String CORRECTED = "corrected facts";

    private Holds() {}

    /** The holds of a new draft. */
    static List<Hold> of(Facts facts) {
        List<Hold> holds = new ArrayList<>();
        reasons(facts).forEach((type, reason) -> holds.add(new Hold(type, reason, null)));
        return List.copyOf(holds);
    }

    /**
     * The holds of a draft whose facts changed. A hold that was lifted stays lifted while its reason is the same one; a
     * legal threat is lifted by a person only, the others also by facts that no longer say so.
     *
     * @param newThreat a legal threat was made that the draft has not been held for
     */
    static List<Hold> renewed(List<Hold> holds, Facts before, Facts after, boolean newThreat) {
        Map<HoldType, String> old = reasons(before);
        Map<HoldType, String> now = reasons(after);
        List<Hold> renewed = new ArrayList<>();
        for (Hold hold : holds) {
            boolean gone = hold.liftedBy() == null
                    && hold.type() != HoldType.LEGAL_THREAT
                    && hold.type() != HoldType.ABUSE
                    && !now.containsKey(hold.type());
            renewed.add(gone ? new Hold(hold.type(), hold.reason(), CORRECTED) : hold);
        }
        now.forEach((type, reason) -> {
            boolean isNew =
                    type == HoldType.LEGAL_THREAT ? newThreat || !old.containsKey(type) : !reason.equals(old.get(type));
            if (isNew && renewed.stream().noneMatch(hold -> hold.type() == type && hold.liftedBy() == null)) {
                renewed.add(new Hold(type, reason, null));
            }
        });
        return List.copyOf(renewed);
    }

    /** The same holds with the open ones of a type lifted. */
    static List<Hold> lifted(List<Hold> holds, HoldType type, String by) {
        return holds.stream()
                .map(hold -> hold.type() == type && hold.liftedBy() == null ? new Hold(type, hold.reason(), by) : hold)
                .toList();
    }

    private static Map<HoldType, String> reasons(Facts facts) {
        Map<HoldType, String> reasons = new EnumMap<>(HoldType.class);
        if (Boolean.TRUE.equals(facts.legalThreat())) {
            reasons.put(HoldType.LEGAL_THREAT, "The customer threatened legal action.");
        }
        if (Boolean.TRUE.equals(facts.disputed())) {
            reasons.put(HoldType.DISPUTED_FACTS, "The facts are disputed.");
        }
        if (Boolean.TRUE.equals(facts.callFirst())) {
            reasons.put(HoldType.CALL_FIRST, "The customer is to be called first.");
        }
        if (facts.awaitsApproval()) {
            reasons.put(HoldType.APPROVAL_PENDING, "A compensation is not approved.");
        }
        return reasons;
    }
}
