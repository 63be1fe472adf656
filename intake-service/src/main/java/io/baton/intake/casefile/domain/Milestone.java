package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.EmittedTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is true about the course of a case as known now.
 *
 * @param took since the milestone that it is measured from, or null
 * @param by who brought it about, or null
 */
record Milestone(String type, int cycle, Instant time, Duration took, Actor by) {

    /** All milestones of a case in the order in which they follow from each other. */
    static List<Milestone> of(CaseFile file) {
        Moment opening = file.facts().first();
        List<Milestone> all = new ArrayList<>();
        all.add(new Milestone(EmittedTypes.MILESTONE_OPENED, 0, opening.time(), null, null));
        file.history().firstReplies().stream()
                .filter(reply -> opening.before(reply.at()))
                .findFirst()
                .ifPresent(reply -> all.add(new Milestone(
                        EmittedTypes.MILESTONE_FIRST_RESPONSE,
                        0,
                        reply.at().time(),
                        Duration.between(opening.time(), reply.at().time()),
                        reply.fact())));
        file.cycles().forEach(cycle -> addTurns(cycle, all));
        return all;
    }

    private static void addTurns(Cycle cycle, List<Milestone> all) {
        if (cycle.number() > 0) {
            all.add(new Milestone(
                    EmittedTypes.MILESTONE_REOPENED,
                    cycle.number(),
                    cycle.start().time(),
                    null,
                    null));
        }
        if (cycle.resolved() != null) {
            Instant resolved = cycle.resolved().time();
            Duration took = Duration.between(cycle.start().time(), resolved);
            all.add(new Milestone(EmittedTypes.MILESTONE_RESOLVED, cycle.number(), resolved, took, cycle.by()));
        }
    }
}
