package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.clock.domain.Clock;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.prediction.domain.CaseSigns;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a prediction about a case is made of. */
public final class SignsOf {
    private static final int LATEST = 3;

    private SignsOf() {}

    /**
     * The signs at a message of the customer; empty at anything else, and while the case is resolved or has an escalation open.
     *
     * @param file the case, the message entered
     */
    public static Optional<CaseSigns> message(CaseFile file, ContactEvent event, PolicyVersions policies) {
        boolean said = event.data() instanceof MessagePosted message && Authors.wroteCustomer(message);
        boolean open = file.status() == CaseStatus.OPEN && file.escalations().open() == null;
        return said && open ? Optional.of(signs(file, event.time(), policies)) : Optional.empty();
    }

    private static CaseSigns signs(CaseFile file, Instant now, PolicyVersions policies) {
        Facts facts = file.facts();
        History history = file.history();
        List<Double> sentiments =
                history.sentiments().stream().map(Stamped::fact).toList();
        var customer = facts.knownCustomer();
        return new CaseSigns(
                customer == null ? null : customer.tier(),
                facts.knownChannel(),
                facts.severity(),
                facts.issueType(),
                spoke(history, AuthorKind.CUSTOMER),
                spoke(history, AuthorKind.AGENT),
                spoke(history, AuthorKind.BOT),
                history.attempts().size(),
                sentiments.isEmpty() ? 0 : sentiments.get(sentiments.size() - 1),
                mean(sentiments.subList(Math.max(0, sentiments.size() - LATEST), sentiments.size())),
                sentiments.stream().min(Comparator.naturalOrder()).orElse(0.0),
                since(facts.first().time(), now),
                since(waitingFrom(history, now), now),
                file.currentCycle().number(),
                toDue(file, now, policies));
    }

    private static int spoke(History history, AuthorKind author) {
        return (int) history.talk().spoken().stream()
                .filter(turn -> turn.fact() == author)
                .count();
    }

    private static double mean(List<Double> sentiments) {
        return sentiments.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static Duration since(Instant then, Instant now) {
        return then.isBefore(now) ? Duration.between(then, now) : Duration.ZERO;
    }

    /** The first message of the customer after the last of anybody else. */
    private static Instant waitingFrom(History history, Instant now) {
        Instant from = now;
        List<Stamped<AuthorKind>> turns = history.talk().taken();
        for (int i = turns.size() - 1; i >= 0 && turns.get(i).fact() == AuthorKind.CUSTOMER; i--) {
            from = turns.get(i).at().time();
        }
        return from;
    }

    private static Duration toDue(CaseFile file, Instant now, PolicyVersions policies) {
        return CaseClocks.of(file, policies).all().stream()
                .filter(Clock::isOpen)
                .map(Clock::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(due -> Duration.between(now, due))
                .orElse(null);
    }
}
