package io.baton.drafting.facts.domain;

import io.baton.contracts.Tier;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All texts and times that facts contain, for asking whether a text rests on them. */
public final class FactWords {

    private FactWords() {}

    /** Every text, in no particular meaning; without the style sample and the phrases to avoid. */
    public static List<String> texts(Facts facts) {
        List<String> texts = new ArrayList<>(narrative(facts));
        if (facts.sender() != null) {
            Facts.Sender sender = facts.sender();
            texts.addAll(present(sender.name(), sender.title(), sender.phone(), sender.email()));
        }
        if (facts.handler() != null) {
            Facts.Handler handler = facts.handler();
            texts.addAll(present(handler.name(), handler.title(), handler.team()));
        }
        if (facts.customer() != null) {
            texts.addAll(recipient(facts.customer()));
        }
        return List.copyOf(texts);
    }

    /** The texts that tell the story, as opposed to names and addresses; an unconfirmed cause is not among them. */
    public static List<String> narrative(Facts facts) {
        List<String> texts = new ArrayList<>(present(
                facts.issue(),
                facts.impact(),
                facts.workaround(),
                facts.agreedOption(),
                facts.desiredOutcome(),
                facts.contractName()));
        texts.addAll(facts.options());
        facts.investigation().forEach(done -> texts.add(done.done()));
        Stream.concat(facts.actions().stream(), facts.prevention().stream())
                .forEach(step -> texts.addAll(present(step.what(), step.owner())));
        facts.commitments().forEach(promise -> texts.add(promise.what()));
        facts.earlierEscalations().forEach(earlier -> texts.addAll(present(earlier.issue())));
        if (facts.cause() != null && Boolean.TRUE.equals(facts.cause().confirmed())) {
            texts.add(facts.cause().text());
        }
        if (facts.refused() != null) {
            texts.addAll(present(facts.refused().what(), facts.refused().policy()));
            texts.addAll(facts.refused().alternatives());
        }
        if (facts.compensation() != null) {
            texts.addAll(compensation(facts.compensation()));
        }
        return List.copyOf(texts);
    }

    /** Every moment with the zone in which it was given. */
    public static List<OffsetDateTime> times(Facts facts) {
        List<OffsetDateTime> times = new ArrayList<>();
        Stream.of(facts.startedAt(), facts.nextUpdateAt())
                .filter(Objects::nonNull)
                .forEach(times::add);
        Stream.concat(
                        facts.investigation().stream().map(Facts.Done::at),
                        Stream.concat(facts.actions().stream(), facts.prevention().stream())
                                .map(Facts.Step::due))
                .filter(Objects::nonNull)
                .forEach(times::add);
        facts.commitments().forEach(promise -> times.add(promise.due()));
        facts.earlierEscalations().forEach(earlier -> times.add(earlier.at()));
        times.addAll(facts.meetingSlots());
        return List.copyOf(times);
    }

    private static List<String> recipient(Facts.Recipient customer) {
        List<String> texts = new ArrayList<>(present(
                customer.name(),
                customer.role(),
                customer.company(),
                customer.industry(),
                customer.region(),
                customer.tier() == null ? null : plain(customer.tier())));
        if (customer.since() != null) {
            texts.add(customer.since().toString());
        }
        return texts;
    }

    /** An amount that nobody granted is not a fact. */
    private static List<String> compensation(Facts.Compensation compensation) {
        List<String> texts = new ArrayList<>(List.of(compensation.what()));
        boolean granted =
                compensation.approvedBy() != null && !compensation.approvedBy().isBlank();
        if (granted && compensation.amount() != null) {
            BigDecimal amount = compensation.amount();
            texts.add(amount.stripTrailingZeros().toPlainString());
            texts.add(amount.toPlainString() + (compensation.currency() == null ? "" : " " + compensation.currency()));
        }
        return texts;
    }

    private static String plain(Tier tier) {
        return tier.name();
    }

    private static List<String> present(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }
}
