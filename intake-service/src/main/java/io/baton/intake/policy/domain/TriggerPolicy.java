package io.baton.intake.policy.domain;

import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.detection.domain.AskedDetector;
import io.baton.intake.detection.domain.AuthorityLimit;
import io.baton.intake.detection.domain.CustomerValue;
import io.baton.intake.detection.domain.Expertise;
import io.baton.intake.detection.domain.NegativeSentiment;
import io.baton.intake.detection.domain.RepeatedFailure;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.issue.domain.IssuePolicy;
import io.baton.intake.prediction.domain.Predicted;
import java.util.Objects;

/** A compiled trigger policy: all detectors and service levels, ready to use. */
public record TriggerPolicy(
        int version,
        TextDetection text,
        AskedDetector asked,
        AuthorityLimit authorityLimit,
        RepeatedFailure repeatedFailure,
        Expertise expertise,
        IssuePolicy issues,
        CustomerValue customerValue,
        NegativeSentiment negativeSentiment,
        Predicted predicted,
        SlaPolicies sla,
        CommitmentRules commitments) {
    public TriggerPolicy {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(authorityLimit, "authorityLimit");
        Objects.requireNonNull(repeatedFailure, "repeatedFailure");
        Objects.requireNonNull(expertise, "expertise");
        Objects.requireNonNull(issues, "issues");
        Objects.requireNonNull(customerValue, "customerValue");
        Objects.requireNonNull(negativeSentiment, "negativeSentiment");
        Objects.requireNonNull(predicted, "predicted");
        Objects.requireNonNull(sla, "sla");
        Objects.requireNonNull(commitments, "commitments");
    }

    /** The same, but nothing is predicted. */
    public TriggerPolicy withoutPredictions() {
        return new TriggerPolicy(
                version,
                text,
                asked,
                authorityLimit,
                repeatedFailure,
                expertise,
                issues,
                customerValue,
                negativeSentiment,
                Predicted.OFF,
                sla,
                commitments);
    }
}
