package io.baton.intake.policy.domain;

import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which bots and teams cover what, as it is written. */
public record ExpertiseDocument(
        @NotNull Boolean enabled, @Size(min = 0, max = 500) List<Handler> handlers) {
    static final ExpertiseDocument NONE = new ExpertiseDocument(false, List.of());

    public ExpertiseDocument {
        handlers = Lists.copy(handlers);
    }

    /** Either a bot or a team; what is absent is covered in whole. */
    public record Handler(
            @Size(min = 1, max = 256) String bot,
            @Size(min = 1, max = 256) String team,
            @Size(min = 0, max = 500) List<String> issueTypes,
            @Size(min = 0, max = 500) List<String> products) {
        public Handler {
            issueTypes = Lists.copy(issueTypes);
            products = Lists.copy(products);
        }
    }
}
