package io.baton.intake.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.CommitmentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void dropsSettledPromisesBeforeOpenOnes() {
        Commitments all = Commitments.NONE;
        for (int i = 0; i < 50; i++) {
            all = all.with(promise(i, "A call"));
        }
        Commitment settled = promise(30, "A call");
        all = all.replaced(settled.told(settled.told().with(Commitment.State.MISSED)))
                .with(promise(50, "A call"));
        assertThat(all.all())
                .hasSize(50)
                .extracting(Commitment::commitmentId)
                .contains(id(0), id(50))
                .doesNotContain(id(30));
        assertThat(all.with(promise(51, "A call")).all())
                .hasSize(50)
                .extracting(Commitment::commitmentId)
                .doesNotContain(id(0));
    }

    @Test
    void keepsAPromiseThatWasKeptUntilThatIsTold() {
        Commitments all = Commitments.NONE;
        for (int i = 0; i < 50; i++) {
            all = all.with(promise(i, "A call"));
        }
        all = all.kept(id(30), START.plusSeconds(99), null).with(promise(50, "A call"));
        assertThat(all.all()).extracting(Commitment::commitmentId).contains(id(30));
    }

    @Test
    void cutsWhatADraftPromisesToFiveHundredCharactersAndNoneInTwo() {
        assertThat(promise(1, "x".repeat(500)).what()).hasSize(500).doesNotContain("…");
        assertThat(promise(1, "x".repeat(501)).what()).hasSize(500).endsWith("x…");
        assertThat(promise(1, "x".repeat(498) + "😀😀").what()).hasSize(499).endsWith("x…");
    }

    private static Commitment promise(int number, String what) {
        Instant at = START.plusSeconds(number);
        return Commitment.made(
                id(number), CommitmentKind.CALL, what, at.plus(Duration.ofDays(1)), at, "drafting#" + number, "ann");
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
