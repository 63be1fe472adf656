package io.baton.drafting.checklist.domain;

import io.baton.contracts.Lists;
import java.util.List;

/**
 * The answer of the checklist.
 *
 * @param passed no failed check blocks; warnings may be left
 */
public record Verdict(boolean passed, List<CheckResult> checklist) {
    public Verdict {
        checklist = Lists.copy(checklist);
    }

    /** Ids of the failed checks that block. */
    public List<String> blocking() {
        return checklist.stream()
                .filter(CheckResult::blocks)
                .map(CheckResult::id)
                .toList();
    }

    /** Ids of the failed checks that a person may accept. */
    public List<String> warnings() {
        return checklist.stream()
                .filter(CheckResult::warns)
                .map(CheckResult::id)
                .toList();
    }

    /** Ids of all failed checks. */
    public List<String> failed() {
        return checklist.stream()
                .filter(result -> !result.passed())
                .map(CheckResult::id)
                .toList();
    }
}
