package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import java.util.stream.Stream;

/** A measure with one exact definition. */
public interface Metric {
    /** The name in paths and answers. */
    String name();

    /** How its observations become a figure. */
    Measure measure();

    /** Numerator, denominator and window in words; the very text of the documentation. */
    String definition();

    /** The topics that it draws on, which say how far its data reaches. */
    Topics topics();

    /** Who belongs to the denominator. */
    default Population population() {
        return Population.ESCALATED;
    }

    /** What a case contributes; each observation belongs to the window in which its time lies. */
    Stream<Observation> observe(CaseHistory history);

    /** What is shown beside the figure, by the same arithmetic; nothing for most metrics. */
    default Stream<Observation> observeBeside(CaseHistory history) {
        return Stream.empty();
    }

    /** What filters and groups by traits of an escalation do to a metric. */
    enum Population {
        /** They choose among all observations. */
        ESCALATED,
        /** They choose what counts in the numerator; the denominator stays all observations. */
        EVERYBODY
    }

    /** Which group of topics a metric draws on. */
    enum Topics {
        CASES_AND_ESCALATIONS,
        DRAFTS
    }
}
