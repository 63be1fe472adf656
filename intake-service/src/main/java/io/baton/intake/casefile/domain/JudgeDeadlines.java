package io.baton.intake.casefile.domain;

import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges all deadlines of a case, clocks and promises, and tells what is new in the order in which it became true. */
final class JudgeDeadlines {
    private final JudgeClocks clocks;
    private final JudgeCommitments commitments;

    /**
     * @param now the time of what makes them be judged; corrections bear it
     */
    JudgeDeadlines(PolicyVersions policies, EmissionLog log, Instant now) {
        clocks = new JudgeClocks(policies, log, now);
        commitments = new JudgeCommitments(policies, log);
    }

    /** The case when everything that is new is told, and what asks for an escalation has asked. */
    CaseFile told(CaseFile file) {
        List<Judged> news = new ArrayList<>(clocks.news(file));
        news.addAll(commitments.news(file));
        news.sort(Comparator.comparing(Judged::at));
        CaseFile told = file;
        for (Judged each : news) {
            told = each.telling().apply(told);
        }
        return told;
    }
}
