package io.baton.routing.escalation;

import io.baton.contracts.binding.Violation;
import io.baton.web.ProblemException;
import java.util.List;

/** The header {@code Idempotency-Key}. */
final class IdempotencyKey {
    private static final int LONGEST = 200;

    private IdempotencyKey() {}

    /**
     * The key as it was given.
     *
     * @throws ProblemException 400 when it is empty, too long or not printable ASCII
     */
    static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST || !key.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            String message = "must have 1 to " + LONGEST + " printable ASCII characters";
            throw ProblemException.of(
                    400, "The Idempotency-Key is not one.", List.of(new Violation("Idempotency-Key", message, key)));
        }
        return key;
    }
}
