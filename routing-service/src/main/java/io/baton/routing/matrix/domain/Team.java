package io.baton.routing.matrix.domain;

import io.baton.contracts.Lists;
import io.baton.contracts.SupportLevel;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A team that takes escalations.
 *
 * @param levels that it has, at least one, lowest first
 * @param languages primary subtags of BCP 47, lower case
 * @param above the team that takes what needs more authority than it has, or null
 */
public record Team(
        String id, String name, List<SupportLevel> levels, List<String> skills, List<String> languages, String above) {
    public Team {
        Objects.requireNonNull(id, "id");
        levels = levels.stream().sorted().toList();
        skills = Lists.copy(skills);
        languages = Lists.copy(languages);
    }

    SupportLevel highest() {
        return Collections.max(levels);
    }

    boolean serves(SupportLevel level) {
        return highest().compareTo(level) >= 0;
    }

    /** The lowest of its levels that is not below the front line; its highest when all are. */
    SupportLevel entry(SupportLevel frontLine) {
        return levels.stream()
                .filter(level -> frontLine == null || level.compareTo(frontLine) >= 0)
                .findFirst()
                .orElse(highest());
    }
}
