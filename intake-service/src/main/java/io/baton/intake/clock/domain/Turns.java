package io.baton.intake.clock.domain;

import io.baton.contracts.ClockName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose turn it is. Who spoke counts, not where: a customer who writes waits for an answer, an agent who writes has
 * answered; a bot answers only where the policy says so.
 *
 * <ul>
 *   <li>First response: from the opening to the first answer; a case that is reopened while nobody has answered, not even
 *       after its resolution, starts it anew. An agent's message that itself opens the case is no answer.
 *   <li>Next response: after the first response, from the first message of a wait to the next answer. A customer who wrote
 *       to a resolved case waits from its reopening.
 *   <li>Resolution: from opening or reopening to the resolution; it pauses from an answer to the customer's next message.
 * </ul>
 */
final class Turns {
    private final PolicyCourse policies;
    private final List<ClockRun> runs = new ArrayList<>();
    private int cycle;
    private int waits;
    private boolean open;
    private boolean answered;
    private boolean wroteWhileResolved;
    private ClockRun firstResponse;
    private ClockRun nextResponse;
    private ClockRun resolution;

    private Turns(PolicyCourse policies) {
        this.policies = policies;
    }

    /** The clocks that these happenings start, in the order of their starts; the first one is the opening. */
    static List<ClockRun> read(List<Happening> happenings, PolicyCourse policies) {
        Turns turns = new Turns(policies);
        happenings.forEach(turns::take);
        return turns.runs;
    }

    private void take(Happening happening) {
        switch (happening.kind()) {
            case OPENED -> begin(happening);
            case CUSTOMER_SPOKE -> customerSpoke(happening);
            case AGENT_SPOKE -> answered(happening.time());
            case BOT_SPOKE -> botSpoke(happening.time());
            case RESOLVED -> resolved(happening.time());
            case REOPENED -> reopened(happening);
        }
    }

    private void begin(Happening happening) {
        open = true;
        resolution = started(ClockName.RESOLUTION, cycle, happening);
        if (!answered) {
            firstResponse = started(ClockName.FIRST_RESPONSE, cycle, happening);
        }
    }

    private void customerSpoke(Happening message) {
        if (!open) {
            wroteWhileResolved = true;
            return;
        }
        resolution.resume(message.time());
        if (answered && nextResponse == null) {
            nextResponse = started(ClockName.NEXT_RESPONSE, waits++, message);
        }
    }

    private void botSpoke(Instant at) {
        if (policies.botsAnswer(at)) {
            answered(at);
        }
    }

    private void answered(Instant at) {
        answered = true;
        if (!open) {
            wroteWhileResolved = false;
            return;
        }
        firstResponse = fulfilled(firstResponse, at);
        nextResponse = fulfilled(nextResponse, at);
        if (policies.pausesOnCustomersTurn(at)) {
            resolution.pause(at);
        }
    }

    private void resolved(Instant at) {
        if (open) {
            open = false;
            wroteWhileResolved = false;
            firstResponse = cancelled(firstResponse, at);
            nextResponse = cancelled(nextResponse, at);
            resolution = fulfilled(resolution, at);
        }
    }

    private void reopened(Happening happening) {
        if (!open) {
            cycle++;
            begin(happening);
            if (answered && wroteWhileResolved) {
                nextResponse = started(ClockName.NEXT_RESPONSE, waits++, happening);
            }
        }
    }

    private ClockRun started(ClockName name, int number, Happening by) {
        ClockRun run = new ClockRun(name, number, by);
        runs.add(run);
        return run;
    }

    private static ClockRun fulfilled(ClockRun run, Instant at) {
        if (run != null) {
            run.fulfil(at);
        }
        return null;
    }

    private static ClockRun cancelled(ClockRun run, Instant at) {
        if (run != null) {
            run.cancel(at);
        }
        return null;
    }
}
