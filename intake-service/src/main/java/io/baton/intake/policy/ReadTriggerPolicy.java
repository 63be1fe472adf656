package io.baton.intake.policy;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.intake.policy.domain.PolicyCompiler;
import io.baton.intake.policy.domain.PolicyDocument;
import io.baton.intake.policy.domain.PolicyProblem;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a trigger policy in YAML or JSON, whole or not at all. */
public final class ReadTriggerPolicy {
    private ReadTriggerPolicy() {}

    /**
     * Reads and compiles a policy.
     *
     * @param origin where it comes from, for the message
     * @throws InvalidPolicyException with every reason, its line and column
     */
    public static TriggerPolicy from(String yaml, String origin) {
        LocatedYaml located;
        try {
            located = LocatedYaml.parse(yaml);
        } catch (YAMLException e) {
            throw new InvalidPolicyException(origin, List.of(e.getMessage()));
        }
        List<PolicyProblem> problems = new ArrayList<>(UnknownFields.in(located.tree(), PolicyDocument.class));
        TriggerPolicy policy = compiled(located, problems);
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(
                    origin,
                    problems.stream()
                            .map(problem -> located.place(problem.pointer()) + ": " + problem.pointer() + " "
                                    + problem.reason())
                            .toList());
        }
        return policy;
    }

    private static TriggerPolicy compiled(LocatedYaml located, List<PolicyProblem> problems) {
        try {
            PolicyCompiler.Compiled compiled =
                    PolicyCompiler.compile(RecordReader.read(PolicyDocument.class, located.tree()));
            problems.addAll(compiled.problems());
            return compiled.policy();
        } catch (InvalidInputException e) {
            e.violations().forEach(v -> problems.add(new PolicyProblem(v.pointer(), v.message())));
            return null;
        }
    }
}
