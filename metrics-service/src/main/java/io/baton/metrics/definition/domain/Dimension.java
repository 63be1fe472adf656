package io.baton.metrics.definition.domain;

import io.baton.contracts.Dimensions;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.metrics.facts.domain.EscalationFacts.Routing;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What figures are filtered and grouped by: traits of the case, or traits of the escalation. */
public enum Dimension {
    TEAM("team", null, routed(routing -> one(routing.team()))),
    LEVEL("level", null, routed(routing -> one(routing.level()))),
    KIND("kind", null, routed(Routing::kinds)),
    TRIGGER("trigger", null, escalation -> names(escalation.triggers())),
    CHANNEL("channel", dimensions -> name(dimensions.channel()), null),
    TIER("tier", dimensions -> name(dimensions.tier()), null),
    BRAND("brand", Dimensions::brand, null),
    PRODUCT("product", Dimensions::product, null),
    ISSUE_TYPE("issueType", Dimensions::issueType, null),
    REGION("region", Dimensions::region, null),
    AGENT("agent", null, routed(routing -> one(routing.agent()))),
    RULE("rule", null, routed(Routing::rules)),
    SOURCE("source", Dimensions::source, null);

    private final String parameter;
    private final Function<Dimensions, String> ofCase;
    private final Function<EscalationFacts, Collection<String>> ofEscalation;

    Dimension(
            String parameter,
            Function<Dimensions, String> ofCase,
            Function<EscalationFacts, Collection<String>> ofEscalation) {
        this.parameter = parameter;
        this.ofCase = ofCase;
        this.ofEscalation = ofEscalation;
    }

    /** The name in queries and answers. */
    public String parameter() {
        return parameter;
    }

    /** The dimension of that name. */
    public static Optional<Dimension> named(String parameter) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter.equals(parameter))
                .findFirst();
    }

    /** All names. */
    public static List<String> parameters() {
        return Arrays.stream(values()).map(Dimension::parameter).toList();
    }

    /** True for a trait of the escalation, false for a trait of the case. */
    boolean isOfEscalation() {
        return ofEscalation != null;
    }

    /** The values of an observed case, exactly one, which is null when it is unknown. */
    List<String> valuesOf(Observation observed) {
        String value = observed.history().dimensions().map(ofCase).orElse(null);
        return Collections.singletonList(value);
    }

    /** The values of an escalation: one or several, or one null when there is none. */
    List<String> valuesOf(EscalationFacts escalation) {
        Collection<String> values = ofEscalation.apply(escalation);
        return values.isEmpty()
                ? Collections.singletonList(null)
                : values.stream().distinct().toList();
    }

    private static Function<EscalationFacts, Collection<String>> routed(Function<Routing, Collection<String>> trait) {
        return escalation -> escalation.routing() == null ? List.of() : trait.apply(escalation.routing());
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
