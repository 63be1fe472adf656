package io.baton.routing.matrix;

import io.baton.contracts.EscalationKind;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.routing.matrix.domain.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a rule brings about; each kind has its own members. */
final class OutcomeReader {
    private OutcomeReader() {}

    /**
     * The outcome; what is wrong is reported at its place.
     *
     * @param kind null when missing
     * @param then null when missing
     */
    static Optional<Outcome> read(YamlValue kind, YamlValue then) {
        if (kind == null || then == null) {
            return Optional.empty();
        }
        return MatrixReader.constant(kind, EscalationKind.class).flatMap(known -> switch (known) {
            case FUNCTIONAL -> toTeam(then.members(Set.of("team"), Set.of("skill")));
            case HIERARCHICAL -> toLevel(then.members(Set.of("level"), Set.of("team")));
            case PRIORITY ->
                MatrixReader.constant(then.members(Set.of("priority"), Set.of()), "priority", Priority.class)
                        .map(Outcome.AtPriority::new);
            case AUTOMATED -> marked(then);
        });
    }

    private static Optional<Outcome> toTeam(Map<String, YamlValue> members) {
        return MatrixReader.text(members, "team")
                .map(team -> new Outcome.ToTeam(
                        team, MatrixReader.text(members, "skill").orElse(null)));
    }

    private static Optional<Outcome> toLevel(Map<String, YamlValue> members) {
        return MatrixReader.constant(members, "level", SupportLevel.class)
                .map(level -> new Outcome.ToLevel(
                        level, MatrixReader.text(members, "team").orElse(null)));
    }

    private static Optional<Outcome> marked(YamlValue then) {
        Optional<String> word = then.text();
        if (word.isPresent() && !word.get().equals("marked")) {
            then.problem("must be the word marked for a rule of kind AUTOMATED");
            return Optional.empty();
        }
        return word.map(marked -> new Outcome.Marked());
    }
}
