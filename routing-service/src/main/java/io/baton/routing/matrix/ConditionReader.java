package io.baton.routing.matrix;

import io.baton.routing.matrix.domain.Condition;
import io.baton.routing.matrix.domain.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conditions of a rule: facts with a unary test each, or with a list of tests of which one must hold. */
final class ConditionReader {
    private ConditionReader() {}

    /** The conditions; what is wrong is reported at its place. */
    static List<Condition> read(YamlValue when) {
        List<Condition> conditions = new ArrayList<>();
        Map<String, YamlValue> members = when.members();
        members.forEach((name, tests) -> condition(name, tests).ifPresent(conditions::add));
        if (members.isEmpty()) {
            when.problem("has no condition; the rule would always fire");
        }
        return conditions;
    }

    private static Optional<Condition> condition(String name, YamlValue tests) {
        Optional<Fact> fact = Fact.named(name);
        if (fact.isEmpty()) {
            tests.problem("'" + name + "' is not a fact; facts are " + Fact.names());
            return Optional.empty();
        }
        List<Condition> alternatives = new ArrayList<>();
        for (YamlValue test : tests.elements()) {
            test.text().flatMap(text -> compiled(fact.get(), text, test)).ifPresent(alternatives::add);
        }
        return alternatives.stream().reduce(Condition::or);
    }

    private static Optional<Condition> compiled(Fact fact, String text, YamlValue place) {
        Condition.Reading reading = Condition.read(fact, text);
        if (reading instanceof Condition.Compiled compiled) {
            return Optional.of(compiled.condition());
        }
        Condition.Refused refused = (Condition.Refused) reading;
        place.problem(refused.offset(), refused.message());
        return Optional.empty();
    }
}
