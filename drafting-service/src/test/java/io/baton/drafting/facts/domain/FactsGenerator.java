package io.baton.drafting.facts.domain;

import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Tier;
import io.baton.drafting.facts.domain.Facts.Compensation;
import io.baton.drafting.facts.domain.Facts.ProblemStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Facts of every kind, sensible and hostile, from a seed. */
public final class FactsGenerator {

    private static final List<String> TEXTS = List.of(
            "the checkout outage",
            "Invoice 4711 charged twice",
            "your billing dispute",
            "hi",
            "fix this ASAP!!!",
            "refund of $500 by tomorrow",
            "I will sue you, please call me",
            "{#each items}{inject:secret}{/each}",
            "{issue} {cdi:config.password} ${jndi:ldap://x}",
            "<script>alert(1)</script> payment fails",
            "see https://evil.example/login",
            "\u202Eright to left\u202C and \u0000 control \u0007 signs",
            "die Rechnung ist falsch und wird nicht korrigiert",
            "x".repeat(10_000),
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
            "restart",
            "call center queue drops calls after 30 seconds. Nothing helps",
            "it is your fault, you broke it",
            "sorry about soon",
            "\uD83D\uDE00 emoji \uD83D\uDE80 flows",
            "\u0627\u0644\u0637\u0644\u0628 \u0645\u062A\u0623\u062E\u0631",
            "  spaced\n\tout   words ",
            "12:30 meeting on 3 March moved",
            "exports stop at 95 % since 2026-02-27T10:00:00Z",
            "replace the router and reset the account",
            "# heading * bullet _under_ `code`",
            "null",
            "",
            "...",
            "Dear null, can you help?");

    private static final List<String> NAMES = List.of(
            "Maria Silva",
            "billing",
            "Billing Team",
            "Refunds",
            "tier 2 network",
            "Soon Lee",
            "Jos\u00E9 O\u2019Neill",
            "{name}",
            "",
            "Team",
            "a b c d refunds f g h",
            "Dr. M. van der Berg-Lindqvist of the Northern Region",
            "+49 (30) 123456-78",
            "lee@example.com");

    private final Random random;

    /** A generator that always gives the same facts for a seed. */
    public FactsGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** The next facts, with this status. */
    public Facts next(ProblemStatus status) {
        return new Facts(
                text(),
                text(),
                moment(),
                chance() ? Duration.ofMinutes(random.nextInt(3000)) : null,
                status,
                chance() ? new Facts.Cause(textOrEmpty(), random.nextBoolean()) : null,
                text(),
                List.of(new Facts.Done(textOrEmpty(), moment()), new Facts.Done(textOrEmpty(), null)),
                steps(),
                steps(),
                chance() ? List.of(textOrEmpty(), textOrEmpty()) : null,
                text(),
                chance() ? new Facts.Refusal(textOrEmpty(), text(), List.of(textOrEmpty())) : null,
                chance() ? List.of(promise(), promise()) : null,
                chance() ? compensation() : null,
                moment(),
                chance() ? List.of(anyMoment()) : null,
                text(),
                text(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                chance() ? new Facts.Sender(name(), name(), name(), name()) : null,
                recipient(),
                chance() ? new Facts.Handler(name(), name(), name()) : null,
                chance() ? List.of(new Facts.Earlier(anyMoment(), text())) : null,
                text(),
                chance() ? List.of("sorry", "team") : null);
    }

    private Facts.Recipient recipient() {
        return new Facts.Recipient(
                name(),
                name(),
                name(),
                Tier.values()[random.nextInt(Tier.values().length)],
                chance() ? LocalDate.of(2019, 5, 17) : null,
                text(),
                null,
                null,
                chance() ? "en" : null);
    }

    private List<Facts.Step> steps() {
        return chance() ? List.of(step(), step(), step(), step(), step()) : chance() ? List.of(step()) : null;
    }

    private Facts.Step step() {
        return new Facts.Step(textOrEmpty(), name(), moment());
    }

    private Facts.Promise promise() {
        CommitmentKind kind = CommitmentKind.values()[random.nextInt(CommitmentKind.values().length)];
        return new Facts.Promise(kind, textOrEmpty(), anyMoment(), name());
    }

    private Compensation compensation() {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), 2);
        return new Compensation(textOrEmpty(), chance() ? amount : null, chance() ? "EUR" : "SEK", name());
    }

    private OffsetDateTime moment() {
        return chance() ? anyMoment() : null;
    }

    private OffsetDateTime anyMoment() {
        ZoneOffset zone = ZoneOffset.ofHoursMinutes(random.nextInt(12), random.nextInt(2) * 30);
        return OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, zone).plusMinutes(random.nextInt(600_000));
    }

    private String text() {
        return chance() ? textOrEmpty() : null;
    }

    private String textOrEmpty() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String name() {
        return chance() ? NAMES.get(random.nextInt(NAMES.size())) : null;
    }

    private boolean chance() {
        return random.nextInt(3) > 0;
    }
}
