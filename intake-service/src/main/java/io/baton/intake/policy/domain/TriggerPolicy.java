package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.AskedDetector;
import io.baton.intake.detection.domain.AuthorityLimit;
import io.baton.intake.detection.domain.CustomerValue;
import io.baton.intake.detection.domain.NegativeSentiment;
import io.baton.intake.detection.domain.RepeatedFailure;
import io.baton.intake.detection.domain.TextDetection;
import java.util.Objects;

/** A compiled trigger policy: all detectors, ready to use. */
public record TriggerPolicy(
        int version,
        TextDetection text,
        AskedDetector asked,
        AuthorityLimit authorityLimit,
        RepeatedFailure repeatedFailure,
        CustomerValue customerValue,
        NegativeSentiment negativeSentiment) {
    public TriggerPolicy {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(authorityLimit, "authorityLimit");
        Objects.requireNonNull(repeatedFailure, "repeatedFailure");
        Objects.requireNonNull(customerValue, "customerValue");
        Objects.requireNonNull(negativeSentiment, "negativeSentiment");
    }
}
