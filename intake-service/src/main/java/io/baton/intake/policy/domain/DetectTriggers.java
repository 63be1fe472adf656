package io.baton.intake.policy.domain;

import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.Intent;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.detection.domain.NegativeSentiment;
import io.baton.intake.detection.domain.TextDetection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a policy sees in one text, with what the customer wrote before. */
public final class DetectTriggers {
    private final TriggerPolicy policy;
    private final CaseTraits traits;
    private final List<Double> course = new ArrayList<>();

    private DetectTriggers(TriggerPolicy policy, CaseTraits traits) {
        this.policy = policy;
        this.traits = traits;
    }

    /**
     * What is seen.
     *
     * @param language the two-letter code
     * @param sentiment -1 to 1
     */
    public record Detected(String language, double sentiment, List<Finding> findings, List<Intent> intents) {
        public Detected {
            findings = List.copyOf(findings);
            intents = List.copyOf(intents);
        }
    }

    /**
     * Reads a text as if it were the next message of a case.
     *
     * @param earlier the customer's messages before it, oldest first; only their sentiment counts
     */
    public static Detected in(String text, CaseTraits traits, List<String> earlier, TriggerPolicy policy) {
        DetectTriggers detect = new DetectTriggers(policy, traits);
        earlier.forEach(message -> detect.sentiment(detect.policy.text().read(message, traits)));
        return detect.detected(text);
    }

    private Detected detected(String text) {
        TextDetection.Reading reading = policy.text().read(text, traits);
        List<Finding> findings = new ArrayList<>(reading.findings());
        sentiment(reading).ifPresent(findings::add);
        return new Detected(reading.traits().language(), reading.sentiment().score(), findings, reading.intents());
    }

    /** A course begins anew after it has set off a trigger, as in a case. */
    private Optional<Finding> sentiment(TextDetection.Reading reading) {
        course.add(reading.apart().score());
        NegativeSentiment set = policy.negativeSentiment()
                .set(policy.text().tuning().of(TriggerType.NEGATIVE_SENTIMENT, reading.traits()));
        Optional<Finding> finding = set.in(reading.apart(), course);
        if (finding.isPresent()) {
            course.clear();
        }
        return finding;
    }
}
