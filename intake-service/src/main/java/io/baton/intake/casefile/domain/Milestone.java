package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.intake.clock.domain.Answer;
import io.baton.intake.clock.domain.Answers;
import io.baton.intake.clock.domain.PolicyCourse;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is true about the course of a case as known now.
 *
 * @param cycle of the case; of a next response its number, see {@link Answers}
 * @param took since the milestone that it is measured from, or null
 * @param businessTook the same in business hours; null where the case's policy has none
 * @param by who brought it about, or null
 */
record Milestone(String type, int cycle, Instant time, Duration took, Duration businessTook, Actor by) {

    /** All milestones of a case in the order in which they follow from each other. */
    static List<Milestone> of(CaseFile file, PolicyVersions policies) {
        Course course = new Course(CaseClocks.course(file, policies));
        Moment opening = file.facts().first();
        List<Milestone> all = new ArrayList<>();
        all.add(new Milestone(EmittedTypes.MILESTONE_OPENED, 0, opening.time(), null, null, null));
        file.history().firstReplies().stream()
                .filter(reply -> opening.before(reply.at()))
                .findFirst()
                .ifPresent(reply -> all.add(course.took(
                        EmittedTypes.MILESTONE_FIRST_RESPONSE,
                        0,
                        opening.time(),
                        reply.at().time(),
                        reply.fact())));
        for (Answer answer : CaseClocks.answers(file, policies)) {
            Actor by = new Actor(answer.byBot() ? AuthorKind.BOT : AuthorKind.AGENT, null, null);
            all.add(course.took(
                    EmittedTypes.MILESTONE_NEXT_RESPONSE, answer.number(), answer.asked(), answer.answered(), by));
        }
        file.cycles().forEach(cycle -> course.addTurns(cycle, all));
        return all;
    }

    /** What is told of it. */
    CaseMilestone in(CaseFile file) {
        return new CaseMilestone(
                file.caseId(), cycle, file.historic(), file.dimensions(), took, businessTook, by, null, null);
    }

    private record Course(PolicyCourse policies) {
        Milestone took(String type, int cycle, Instant from, Instant to, Actor by) {
            Duration business = policies.businessTime(from, to).orElse(null);
            return new Milestone(type, cycle, to, Duration.between(from, to), business, by);
        }

        void addTurns(Cycle cycle, List<Milestone> all) {
            Instant start = cycle.start().time();
            if (cycle.number() > 0) {
                all.add(new Milestone(EmittedTypes.MILESTONE_REOPENED, cycle.number(), start, null, null, null));
            }
            if (cycle.resolved() != null) {
                all.add(took(
                        EmittedTypes.MILESTONE_RESOLVED,
                        cycle.number(),
                        start,
                        cycle.resolved().time(),
                        cycle.by()));
            }
        }
    }
}
