package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.detection.domain.RepeatedFailure;
import io.baton.intake.detection.domain.SaidAgain;
import io.baton.intake.detection.domain.SameAnswer;
import io.baton.intake.detection.domain.text.Sketch;
import java.util.List;
import java.util.Optional;

/** Whether a message makes a conversation turn in circles; nobody has to be told twice before somebody answered. */
final class Repetitions {
    private final List<Stamped<AuthorKind>> turns;
    private final Moment at;
    private final MessagePosted message;

    private Repetitions(List<Stamped<AuthorKind>> turns, Moment at, MessagePosted message) {
        this.turns = turns;
        this.at = at;
        this.message = message;
    }

    /**
     * Judges a message of a customer or a bot.
     *
     * @param known what messages of the same author kind say, the message's own included
     */
    static Optional<Finding> in(
            MessagePosted message,
            Moment at,
            List<Stamped<Sketch>> known,
            List<Stamped<AuthorKind>> turns,
            RepeatedFailure policy) {
        Repetitions repetitions = new Repetitions(turns, at, message);
        Optional<Sketch> own = known.stream()
                .filter(each -> each.at().equals(at))
                .map(Stamped::fact)
                .findFirst();
        return own.flatMap(sketch -> Authors.wroteCustomer(message)
                ? repetitions.saidAgain(sketch, known, policy.saidAgain())
                : repetitions.sameAnswer(sketch, known, policy.sameAnswer()));
    }

    private Optional<Finding> saidAgain(Sketch own, List<Stamped<Sketch>> known, SaidAgain policy) {
        return known.stream()
                .filter(other -> other.at().before(at)
                        ? policy.repeats(other.fact(), own) && answeredBetween(other.at(), at)
                        : at.before(other.at()) && policy.repeats(own, other.fact()) && answeredBetween(at, other.at()))
                .findFirst()
                .map(other -> policy.finding(message.text(), other.at().time(), own.likeness(other.fact())));
    }

    private Optional<Finding> sameAnswer(Sketch own, List<Stamped<Sketch>> known, SameAnswer policy) {
        Moment last = null;
        int given = 0;
        for (Stamped<Sketch> each : known) {
            if (policy.same(own, each.fact()) && (last == null || customerSpokeBetween(last, each.at()))) {
                last = each.at();
                given++;
            }
        }
        return policy.in(message.text(), given);
    }

    private boolean answeredBetween(Moment from, Moment to) {
        return turns.stream().anyMatch(turn -> isBetween(turn, from, to) && turn.fact() != AuthorKind.CUSTOMER);
    }

    private boolean customerSpokeBetween(Moment from, Moment to) {
        return turns.stream().anyMatch(turn -> isBetween(turn, from, to) && turn.fact() == AuthorKind.CUSTOMER);
    }

    private static boolean isBetween(Stamped<AuthorKind> turn, Moment from, Moment to) {
        return from.before(turn.at()) && turn.at().before(to);
    }
}
