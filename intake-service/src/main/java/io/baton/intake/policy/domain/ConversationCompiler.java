package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.RepeatedFailure;
import io.baton.intake.detection.domain.SaidAgain;
import io.baton.intake.detection.domain.SameAnswer;
import io.baton.intake.issue.domain.ContactAgain;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Compiles what a policy says of conversations that lead nowhere. */
final class ConversationCompiler {
    private static final SameAnswer ANSWERS_OFF = new SameAnswer(false, 2, 1);
    private static final SaidAgain AGAIN_OFF = new SaidAgain(false, 1);

    private ConversationCompiler() {}

    static void check(PolicyDocument.Failures failures, List<PolicyProblem> problems) {
        if (failures.sameAnswer() != null) {
            checkLikeness(failures.sameAnswer().likeness(), "/repeatedFailure/sameAnswer/likeness", problems);
        }
        if (failures.saidAgain() != null) {
            checkLikeness(failures.saidAgain().likeness(), "/repeatedFailure/saidAgain/likeness", problems);
        }
        if (failures.contacts() != null) {
            Duration within = failures.contacts().within();
            if (within.compareTo(Duration.ofHours(1)) < 0 || within.compareTo(Duration.ofDays(90)) > 0) {
                problems.add(new PolicyProblem("/repeatedFailure/contacts/within", "must be 1 hour to 90 days"));
            }
        }
    }

    static RepeatedFailure failures(PolicyDocument.Failures failures) {
        PolicyDocument.Failures.Answers answers = failures.sameAnswer();
        PolicyDocument.Failures.Again again = failures.saidAgain();
        return new RepeatedFailure(
                failures.enabled(),
                failures.attempts(),
                answers == null
                        ? ANSWERS_OFF
                        : new SameAnswer(
                                answers.enabled(),
                                answers.times(),
                                answers.likeness().doubleValue()),
                again == null
                        ? AGAIN_OFF
                        : new SaidAgain(again.enabled(), again.likeness().doubleValue()));
    }

    static ContactAgain contacts(PolicyDocument.Failures failures) {
        PolicyDocument.Failures.Contacts contacts = failures.contacts();
        return contacts == null
                ? ContactAgain.OFF
                : new ContactAgain(contacts.enabled(), contacts.times(), contacts.within());
    }

    /** Below a third, messages about anything in the same trade would be alike. */
    private static void checkLikeness(BigDecimal likeness, String pointer, List<PolicyProblem> problems) {
        if (likeness.compareTo(new BigDecimal("0.3")) < 0 || likeness.compareTo(BigDecimal.ONE) > 0) {
            problems.add(new PolicyProblem(pointer, "must be between 0.3 and 1"));
        }
    }
}
