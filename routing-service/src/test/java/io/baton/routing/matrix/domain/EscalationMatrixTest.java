package io.baton.routing.matrix.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Channel;
import io.baton.contracts.Priority;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.routing.Document;
import io.baton.routing.matrix.MatrixReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EscalationMatrixTest {
    private static final String DOCUMENT =
            Document.read(Optional.empty(), "escalation-matrix.yaml").text();
    private static final EscalationMatrix MATRIX = MatrixReader.read(DOCUMENT).orRefuse("default");

    @Property(tries = 300)
    void everyCaseGetsATeamThatHasTheLevel(@ForAll("facts") Facts facts) {
        Decision decision = MATRIX.decide(facts);
        Team team = MATRIX.team(decision.team()).orElseThrow();
        assertThat(team.serves(decision.level())).isTrue();
        assertThat(decision.explanation()).isNotEmpty();
        assertThat(decision.kinds())
                .containsExactlyInAnyOrderElementsOf(decision.explanation().stream()
                        .map(rule -> rule.kind())
                        .distinct()
                        .toList());
    }

    @Property(tries = 300)
    void furtherFactsNeverLowerLevelOrPriority(@ForAll("facts") Facts before, @ForAll("facts") Facts after) {
        Decision first = MATRIX.decide(before);
        Decision second = MATRIX.decide(after, first.explanation());
        assertThat(second.level()).isGreaterThanOrEqualTo(first.level());
        assertThat(second.priority()).isLessThanOrEqualTo(first.priority());
        assertThat(second.kinds()).containsAll(first.kinds());
        assertThat(second.rules()).containsAll(first.rules());
    }

    @Test
    void aMinorMatterThatTurnsUpLaterDoesNotLowerThePriority() {
        Facts minor = facts(Severity.LOW);
        assertThat(MATRIX.decide(minor).priority()).isEqualTo(Priority.P4);
        Decision first = MATRIX.decide(facts(null));
        Decision second = MATRIX.decide(minor, first.explanation());
        Decision third = MATRIX.decide(minor, second.explanation());
        assertThat(first.priority()).isEqualTo(Priority.P3);
        assertThat(second.priority()).isEqualTo(Priority.P3);
        assertThat(third).isEqualTo(second);
    }

    private static Facts facts(Severity severity) {
        return new Facts(
                Set.of(TriggerType.BUTTON),
                SetOffBy.PERSON,
                Tier.STANDARD,
                null,
                null,
                null,
                "en",
                Channel.EMAIL,
                null,
                "order.food",
                null,
                severity,
                0,
                null,
                null,
                1,
                0,
                null,
                SupportLevel.L1,
                false);
    }

    @Property(tries = 300)
    void theSameFactsAgainChangeNothing(@ForAll("facts") Facts facts) {
        Decision first = MATRIX.decide(facts);
        assertThat(MATRIX.decide(facts, first.explanation())).isEqualTo(first);
    }

    @Property(tries = 50)
    void onlyTheRankOfTeamsDependsOnTheOrderOfRules(@ForAll("facts") Facts facts, @ForAll Random random) {
        Decision written = MATRIX.decide(facts);
        Decision shuffled = shuffled(random).decide(facts);
        assertThat(shuffled.priority()).isEqualTo(written.priority());
        assertThat(shuffled.kinds()).isEqualTo(written.kinds());
        assertThat(shuffled.rules()).containsExactlyInAnyOrderElementsOf(written.rules());
        assertThat(shuffled.team()).isEqualTo(written.team());
        assertThat(shuffled.level()).isEqualTo(written.level());
    }

    /** Rules that name teams keep their order among each other. */
    private static EscalationMatrix shuffled(Random random) {
        String head = DOCUMENT.substring(0, DOCUMENT.indexOf("  # To the right expertise."));
        String body = DOCUMENT.substring(head.length());
        List<String> naming = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String rule : body.split("(?m)^(?=  - id:)")) {
            if (rule.startsWith("  - id:")) {
                if (rule.contains("team:")) {
                    naming.add(rule);
                } else {
                    all.add(rule);
                }
            }
        }
        int at = 0;
        for (String rule : naming) {
            at += random.nextInt(all.size() - at + 1);
            all.add(at++, rule);
        }
        return MatrixReader.read(head + String.join("", all)).orRefuse("shuffled");
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Set<TriggerType>> triggers =
                Arbitraries.of(TriggerType.class).set().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        triggers,
                        Arbitraries.of(SetOffBy.class),
                        Arbitraries.of(Tier.class).injectNull(0.1),
                        Arbitraries.of(
                                        "order.food",
                                        "billing.dispute",
                                        "technical.outage",
                                        "card.lost",
                                        "complaint.x",
                                        "x")
                                .injectNull(0.1),
                        Arbitraries.of(Severity.class).injectNull(0.1),
                        Arbitraries.doubles().between(-1, 1).injectNull(0.2),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(0, 100, 499, 500, 100000).injectNull(0.3))
                .as((types, by, tier, issue, severity, mood, count, amount) -> new Facts(
                        types,
                        by,
                        tier,
                        amount == null ? null : BigDecimal.valueOf(amount),
                        "FINANCIAL_SERVICES",
                        null,
                        "en",
                        Channel.CHAT,
                        null,
                        issue,
                        "internet",
                        severity,
                        count,
                        amount == null ? null : BigDecimal.valueOf(amount),
                        mood,
                        count,
                        count / 2,
                        null,
                        SupportLevel.L1,
                        false));
    }
}
