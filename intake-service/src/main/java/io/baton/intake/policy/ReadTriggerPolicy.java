package io.baton.intake.policy;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.intake.policy.domain.PolicyCompiler;
import io.baton.intake.policy.domain.PolicyDocument;
import io.baton.intake.policy.domain.PolicyProblem;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a trigger policy in YAML or JSON, whole or not at all. */
public final class ReadTriggerPolicy {
    private static final Comparator<LocatedProblem> AS_WRITTEN =
            Comparator.comparingInt(LocatedProblem::line).thenComparingInt(LocatedProblem::column);

    private ReadTriggerPolicy() {}

    /**
     * Reads and compiles a policy in YAML.
     *
     * @param origin where it comes from, for the message
     * @throws InvalidPolicyException with every reason, its line and column
     */
    public static TriggerPolicy from(String yaml, String origin) {
        return from(new WrittenPolicy(PolicyFormat.YAML, yaml), origin);
    }

    /** The same for a policy in either format. */
    static TriggerPolicy from(WrittenPolicy written, String origin) {
        if (written.isTooLarge()) {
            String reason = "must have at most " + WrittenPolicy.MOST_BYTES + " bytes";
            throw new InvalidPolicyException(origin, List.of(new LocatedProblem(1, 1, "", reason)));
        }
        return from(parsed(written, origin), origin);
    }

    /** The same for a policy whose text is read already. */
    static TriggerPolicy from(LocatedDocument located, String origin) {
        List<PolicyProblem> problems = new ArrayList<>(UnknownFields.in(located.tree(), PolicyDocument.class));
        TriggerPolicy policy = compiled(located, problems);
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(
                    origin,
                    problems.stream().map(located::located).sorted(AS_WRITTEN).toList());
        }
        return policy;
    }

    private static LocatedDocument parsed(WrittenPolicy written, String origin) {
        try {
            return written.format().parse(written.text());
        } catch (MalformedDocumentException e) {
            throw new InvalidPolicyException(origin, List.of(e.problem()));
        }
    }

    private static TriggerPolicy compiled(LocatedDocument located, List<PolicyProblem> problems) {
        try {
            PolicyCompiler.Compiled compiled = PolicyCompiler.compile(
                    RecordReader.read(PolicyDocument.class, located.tree()), BundledDetection.get());
            problems.addAll(compiled.problems());
            return compiled.policy();
        } catch (InvalidInputException e) {
            e.violations().forEach(v -> problems.add(new PolicyProblem(v.pointer(), v.message())));
            return null;
        }
    }
}
