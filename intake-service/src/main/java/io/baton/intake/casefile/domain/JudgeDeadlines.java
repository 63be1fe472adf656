package io.baton.intake.casefile.domain;

import io.baton.intake.clock.domain.Clocks;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Judges all deadlines of a case, clocks and promises, and tells what is new in the order in which it became true. */
final class JudgeDeadlines {
    private final PolicyVersions policies;
    private final EmissionLog log;
    private final JudgeClocks clocks;
    private final JudgeCommitments commitments;

    /**
     * @param now the time of what makes them be judged; corrections bear it
     */
    JudgeDeadlines(PolicyVersions policies, EmissionLog log, Instant now) {
        this.policies = policies;
        this.log = log;
        clocks = new JudgeClocks(policies, log, now);
        commitments = new JudgeCommitments(policies, log);
    }

    /** The case when everything that is new is told, and what asks for an escalation has asked. */
    CaseFile told(CaseFile file) {
        return told(file, CaseClocks.of(file, policies));
    }

    /**
     * The step that ends with telling everything that is new.
     *
     * @param message what the step adds to the transcript, or null
     */
    CaseStep step(CaseFile file, TranscriptMessage message) {
        Clocks standing = CaseClocks.of(file, policies);
        CaseFile told = told(file, standing);
        return new CaseStep(told.emitted(log.sequence()), message, log.emissions(), new NextDue(next(told, standing)));
    }

    /** To tell of clocks does not change them. */
    private Instant next(CaseFile told, Clocks standing) {
        return Stream.concat(standing.next().stream(), Stream.ofNullable(JudgeCommitments.next(told, policies)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private CaseFile told(CaseFile file, Clocks standing) {
        List<Judged> news = new ArrayList<>(clocks.news(file, standing));
        news.addAll(commitments.news(file));
        news.sort(Comparator.comparing(Judged::at));
        CaseFile told = file;
        for (Judged each : news) {
            told = each.telling().apply(told);
        }
        return told;
    }
}
