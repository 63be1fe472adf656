package io.baton.intake.policy.domain;

import io.baton.calendar.BusinessCalendar;
import io.baton.contracts.ClockName;
import io.baton.intake.clock.domain.CaseMatch;
import io.baton.intake.clock.domain.ClockTarget;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.clock.domain.SlaPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes SLA policies of what is written. */
final class SlaCompiler {
    private final Map<String, Optional<BusinessCalendar>> calendars;
    private final List<PolicyProblem> problems;
    private final TargetCompiler targets;
    private final Set<String> ids = new HashSet<>();
    private final List<SlaPolicy> ranked = new ArrayList<>();

    private SlaCompiler(Map<String, Optional<BusinessCalendar>> calendars, List<PolicyProblem> problems) {
        this.calendars = calendars;
        this.problems = problems;
        this.targets = new TargetCompiler(problems);
    }

    /** The policies in the order of their rank; what is wrong is added to {@code problems}. */
    static SlaPolicies compile(
            List<SlaDocument> documents,
            Map<String, Optional<BusinessCalendar>> calendars,
            List<PolicyProblem> problems) {
        SlaCompiler compiler = new SlaCompiler(calendars, problems);
        for (int i = 0; i < documents.size(); i++) {
            compiler.add(documents.get(i), "/sla/" + i);
        }
        return new SlaPolicies(compiler.ranked);
    }

    private void add(SlaDocument document, String pointer) {
        if (!ids.add(document.id())) {
            problem(pointer + "/id", "'" + document.id() + "' is the id of two policies");
        }
        CaseMatch match = match(document.when(), pointer + "/when");
        ranked.stream()
                .filter(earlier -> earlier.match().covers(match))
                .findFirst()
                .ifPresent(earlier -> problem(
                        pointer + "/when",
                        "is never reached: every case that it matches has the policy '" + earlier.id()
                                + "' before it"));
        ranked.add(new SlaPolicy(
                document.id(),
                match,
                document.calendar(),
                calendar(document.calendar(), pointer + "/calendar"),
                targets(document, pointer),
                document.pauseOnCustomersTurn(),
                document.botsAnswer(),
                Set.copyOf(document.escalate())));
    }

    private CaseMatch match(SlaDocument.When when, String pointer) {
        for (int i = 0; i < when.issueType().size(); i++) {
            if (!CaseMatch.isIssueTypePattern(when.issueType().get(i))) {
                problem(pointer + "/issueType/" + i, "may have a * at its end only, after a point, as in billing.*");
            }
        }
        return new CaseMatch(
                Set.copyOf(when.tier()),
                Set.copyOf(when.severity()),
                Set.copyOf(when.channel()),
                Set.copyOf(when.brand()),
                Set.copyOf(when.issueType()));
    }

    private BusinessCalendar calendar(String name, String pointer) {
        Optional<BusinessCalendar> calendar = calendars.get(name);
        if (calendar == null) {
            problem(
                    pointer,
                    "'" + name + "' is not a calendar; calendars are " + String.join(", ", calendars.keySet()));
            return BusinessCalendar.always();
        }
        return calendar.orElseGet(BusinessCalendar::always);
    }

    private Map<ClockName, ClockTarget> targets(SlaDocument document, String pointer) {
        if (document.firstResponse() == null && document.nextResponse() == null && document.resolution() == null) {
            problem(pointer, "keeps no clock; give it a firstResponse, a nextResponse or a resolution");
        }
        Map<ClockName, ClockTarget> kept = new EnumMap<>(ClockName.class);
        targets.compile(document.firstResponse(), pointer + "/firstResponse")
                .ifPresent(target -> kept.put(ClockName.FIRST_RESPONSE, target));
        targets.compile(document.nextResponse(), pointer + "/nextResponse")
                .ifPresent(target -> kept.put(ClockName.NEXT_RESPONSE, target));
        targets.compile(document.resolution(), pointer + "/resolution")
                .ifPresent(target -> kept.put(ClockName.RESOLUTION, target));
        return kept;
    }

    private void problem(String pointer, String reason) {
        problems.add(new PolicyProblem(pointer, reason));
    }
}
