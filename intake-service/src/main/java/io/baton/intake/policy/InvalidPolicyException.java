package io.baton.intake.policy;

import java.util.List;

/** A trigger policy that cannot be used; the message names every reason with line and column. */
public final class InvalidPolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidPolicyException(String origin, List<String> reasons) {
        super("trigger policy " + origin + " cannot be used:\n  " + String.join("\n  ", reasons));
    }
}
