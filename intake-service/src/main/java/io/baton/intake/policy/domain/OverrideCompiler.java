package io.baton.intake.policy.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.TraitsMatch;
import io.baton.intake.detection.domain.Tuning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the tuning of the detectors of what is written. */
final class OverrideCompiler {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Map<String, TriggerType> DETECTORS = new TreeMap<>(Map.of(
            "explicitRequest", TriggerType.EXPLICIT_REQUEST,
            "legalThreat", TriggerType.LEGAL_THREAT,
            "churnRisk", TriggerType.CHURN_RISK,
            "safety", TriggerType.SAFETY,
            "abuse", TriggerType.ABUSE,
            "keyword", TriggerType.KEYWORD,
            "negativeSentiment", TriggerType.NEGATIVE_SENTIMENT));

    private final List<PolicyProblem> problems;
    private final List<Tuning.Override> overrides = new ArrayList<>();

    private OverrideCompiler(List<PolicyProblem> problems) {
        this.problems = problems;
    }

    /** The tuning; what is wrong is added to {@code problems}. */
    static Tuning compile(PolicyDocument document, List<PolicyProblem> problems) {
        OverrideCompiler compiler = new OverrideCompiler(problems);
        for (int i = 0; i < document.overrides().size(); i++) {
            compiler.add(document, document.overrides().get(i), "/overrides/" + i);
        }
        return new Tuning(off(document), compiler.overrides);
    }

    private static Set<TriggerType> off(PolicyDocument document) {
        Map<TriggerType, Boolean> enabled = Map.of(
                TriggerType.EXPLICIT_REQUEST, document.explicitRequest().enabled(),
                TriggerType.LEGAL_THREAT, document.legalThreat().enabled(),
                TriggerType.CHURN_RISK, isOn(document.churnRisk()),
                TriggerType.SAFETY, isOn(document.safety()),
                TriggerType.ABUSE, document.abuse() != null && document.abuse().enabled(),
                TriggerType.KEYWORD, document.keyword().enabled(),
                TriggerType.NEGATIVE_SENTIMENT, document.negativeSentiment().enabled());
        Set<TriggerType> off = EnumSet.noneOf(TriggerType.class);
        enabled.forEach((type, on) -> {
            if (!on) {
                off.add(type);
            }
        });
        return off;
    }

    private static boolean isOn(PolicyDocument.Phrases written) {
        return written != null && written.enabled();
    }

    private void add(PolicyDocument document, OverrideDocument written, String pointer) {
        TriggerType detector = DETECTORS.get(written.detector());
        if (detector == null) {
            problem(pointer + "/detector", "must be one of " + String.join(", ", DETECTORS.keySet()));
            return;
        }
        if (isMissing(document, detector)) {
            problem(pointer + "/detector", "has no section in this policy");
        }
        if (written.enabled() == null && written.threshold() == null) {
            problem(pointer, "changes nothing; give it enabled or a threshold");
        }
        if (written.threshold() != null) {
            checkThreshold(detector, written.threshold(), pointer + "/threshold");
        }
        TraitsMatch match = match(written.when(), pointer + "/when");
        for (int i = 0; i < overrides.size(); i++) {
            Tuning.Override earlier = overrides.get(i);
            if (earlier.detector() == detector && earlier.match().covers(match)) {
                problem(pointer + "/when", "is never reached: an override before it has every such message");
                break;
            }
        }
        Double threshold =
                written.threshold() == null ? null : written.threshold().doubleValue();
        overrides.add(new Tuning.Override(detector, match, written.enabled(), threshold));
    }

    private static boolean isMissing(PolicyDocument document, TriggerType detector) {
        return switch (detector) {
            case CHURN_RISK -> document.churnRisk() == null;
            case SAFETY -> document.safety() == null;
            case ABUSE -> document.abuse() == null;
            default -> false;
        };
    }

    private TraitsMatch match(OverrideDocument.When when, String pointer) {
        for (int i = 0; i < when.language().size(); i++) {
            if (!LANGUAGE.matcher(when.language().get(i)).matches()) {
                problem(pointer + "/language/" + i, "must be a code of two lower-case letters, such as de");
            }
        }
        TraitsMatch match = new TraitsMatch(
                Set.copyOf(when.tier()),
                Set.copyOf(when.channel()),
                Set.copyOf(when.brand()),
                Set.copyOf(when.language()));
        if (match.isEverywhere()) {
            problem(pointer, "names nothing; what holds for all messages stands in the detector's own section");
        }
        return match;
    }

    private void checkThreshold(TriggerType detector, BigDecimal threshold, String pointer) {
        boolean sentiment = detector == TriggerType.NEGATIVE_SENTIMENT;
        BigDecimal least = sentiment ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
        BigDecimal most = sentiment ? BigDecimal.ZERO : BigDecimal.ONE;
        if (threshold.compareTo(least) < 0 || threshold.compareTo(most) > 0) {
            problem(pointer, "must be between " + least + " and " + most);
        }
    }

    private void problem(String pointer, String reason) {
        problems.add(new PolicyProblem(pointer, reason));
    }
}
