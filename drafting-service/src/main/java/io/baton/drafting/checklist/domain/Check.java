package io.baton.drafting.checklist.domain;

import java.util.function.Function;

/**
 * One rule of the checklist.
 *
 * @param id as the API names it
 */
record Check(String id, CheckSeverity severity, Function<Examined, Finding> rule) {

    static Check blocking(String id, Function<Examined, Finding> rule) {
        return new Check(id, CheckSeverity.BLOCKS, rule);
    }

    static Check warning(String id, Function<Examined, Finding> rule) {
        return new Check(id, CheckSeverity.WARNS, rule);
    }

    CheckResult apply(Examined text) {
        Finding finding = rule.apply(text);
        CheckSeverity effective = finding.onlyWarns() && !finding.passed() ? CheckSeverity.WARNS : severity;
        return new CheckResult(id, finding.passed(), effective, finding.reason(), finding.words());
    }
}
