package io.baton.intake.policy.domain;

import io.baton.intake.clock.domain.AtRisk;
import io.baton.intake.clock.domain.ClockTarget;
import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.clock.domain.VerdictKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes targets of what is written. */
final class TargetCompiler {
    /** A longer one is a slip of the pen, and shares of it must fit into a long of nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    private static final Pattern SHARE = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,6})?)\\s*%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<PolicyProblem> problems;

    TargetCompiler(List<PolicyProblem> problems) {
        this.problems = problems;
    }

    /** The target of a clock; empty when there is none or a problem with it. */
    Optional<ClockTarget> compile(SlaDocument.Target written, String pointer) {
        if (written == null || !isReasonable(written.target(), pointer + "/target")) {
            return Optional.empty();
        }
        Optional<AtRisk> atRisk = written.atRisk() == null
                ? Optional.empty()
                : atRisk(written.atRisk().strip(), written.target(), pointer + "/atRisk");
        return Optional.of(new ClockTarget(written.target(), atRisk.orElse(null)));
    }

    /** The rules of promises; empty when there is a problem with them. */
    Optional<CommitmentRules> compile(CommitmentsDocument written) {
        return isReasonable(written.atRisk(), "/commitments/atRisk")
                ? Optional.of(new CommitmentRules(
                        written.read(),
                        written.atRisk(),
                        written.escalate().stream().map(TargetCompiler::verdict).collect(Collectors.toSet())))
                : Optional.empty();
    }

    private boolean isReasonable(Duration duration, String pointer) {
        if (duration.isNegative() || duration.isZero()) {
            problems.add(new PolicyProblem(pointer, "must be more than nothing"));
            return false;
        }
        if (duration.compareTo(LONGEST) > 0) {
            problems.add(new PolicyProblem(pointer, "must be at most " + LONGEST.toDays() + " days"));
            return false;
        }
        return true;
    }

    private Optional<AtRisk> atRisk(String text, Duration target, String pointer) {
        Matcher share = SHARE.matcher(text);
        return share.matches() ? share(new BigDecimal(share.group(1)), pointer) : left(text, target, pointer);
    }

    private Optional<AtRisk> share(BigDecimal percent, String pointer) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
            problems.add(new PolicyProblem(pointer, "must be above 0% and below 100%"));
            return Optional.empty();
        }
        return Optional.of(new AtRisk.Share(percent.movePointLeft(2)));
    }

    private Optional<AtRisk> left(String text, Duration target, String pointer) {
        try {
            Duration left = Duration.parse(text);
            if (left.isNegative() || left.isZero() || left.compareTo(target) >= 0) {
                problems.add(new PolicyProblem(pointer, "must be more than nothing and less than the target"));
                return Optional.empty();
            }
            return Optional.of(new AtRisk.Left(left));
        } catch (DateTimeParseException e) {
            problems.add(new PolicyProblem(
                    pointer, "must be a share of the target such as 80% or a duration such as PT15M"));
            return Optional.empty();
        }
    }

    private static VerdictKind verdict(CommitmentsDocument.Outcome outcome) {
        return switch (outcome) {
            case AT_RISK -> VerdictKind.AT_RISK;
            case MISSED -> VerdictKind.BREACHED;
        };
    }
}
