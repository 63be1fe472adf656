package io.baton.intake.clock.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers to a customer who waited, after the first response. Only who spoke counts here, not whether the case was
 * resolved meanwhile: so an event that comes late can add an answer or move one, but never undo one that was told.
 */
public final class Answers {
    private final PolicyCourse policies;
    private final List<Answer> answers = new ArrayList<>();
    private boolean answered;
    private Instant asked;

    private Answers(PolicyCourse policies) {
        this.policies = policies;
    }

    /** All answers in their order, whatever the policies keep. */
    public static List<Answer> read(List<Happening> happenings, PolicyCourse policies) {
        Answers reading = new Answers(policies);
        happenings.forEach(reading::take);
        return reading.answers;
    }

    private void take(Happening happening) {
        boolean bot = happening.kind() == Happening.Kind.BOT_SPOKE;
        if (happening.kind() == Happening.Kind.CUSTOMER_SPOKE && answered && asked == null) {
            asked = happening.time();
        } else if (happening.kind() == Happening.Kind.AGENT_SPOKE || bot && policies.botsAnswer(happening.time())) {
            answered(happening.time(), bot);
        }
    }

    private void answered(Instant at, boolean byBot) {
        if (asked != null) {
            answers.add(new Answer(answers.size(), asked, at, byBot));
            asked = null;
        }
        answered = true;
    }
}
