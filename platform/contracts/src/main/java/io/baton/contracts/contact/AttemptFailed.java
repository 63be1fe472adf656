package io.baton.contracts.contact;

import io.baton.contracts.Actor;
import io.baton.contracts.Attachment;
import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * Something was tried to solve the problem and did not help.
 *
 * @param action what was tried, never null
 * @param by who tried it, or null
 * @param outcome what came of it, or null
 * @param attachments never null
 */
public record AttemptFailed(
        @NotNull @Size(min = 1, max = 1000) String action,
        Actor by,
        @Size(min = 0, max = 4000) String outcome,
        @Size(min = 0, max = 100) List<Attachment> attachments)
        implements ContactData {
    public AttemptFailed {
        Objects.requireNonNull(action, "action");
        attachments = Lists.copy(attachments);
    }
}
