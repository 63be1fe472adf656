package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownOpeningTest {
    private static final int HISTORIC = 2;
    private static final int A_MONTH = (int) Duration.ofDays(30).toMinutes();
    private static final PolicyVersions POLICIES = BundledPolicy.with(SlaExamples.tenMinutes());

    private final UUID caseId = LogRecords.caseId(HISTORIC);
    private CaseBatch batch = new CaseBatch(Map.of());

    @Test
    void aCaseThatTurnsLiveIsKnownAnewAndItsOpeningKeepsItsPlace() {
        LogRecords log = new LogRecords(2)
                .happened(1, HISTORIC, opened())
                .happened(5, HISTORIC, said())
                .arrivedLate(9, -A_MONTH, HISTORIC, said());
        take(log, 0);
        assertThat(batch.openings()).containsEntry(caseId, new KnownOpening(at(1), at(1)));
        take(log, 1);
        assertThat(batch.openings()).containsEntry(caseId, new KnownOpening(at(1), at(1)));
        take(log, 2);
        assertThat(batch.current(caseId).historic()).isFalse();
        assertThat(batch.openings()).containsEntry(caseId, new KnownOpening(at(1), at(9)));
    }

    @Test
    void aBatchSaysNothingOfAnOpeningThatItLeavesAsItWas() {
        LogRecords log = new LogRecords(2).happened(1, HISTORIC, opened()).happened(5, HISTORIC, said());
        take(log, 0);
        batch = new CaseBatch(Map.of(caseId, new StoredCase(1, 0, null, batch.current(caseId))));
        take(log, 1);
        assertThat(batch.openings()).isEmpty();
    }

    private void take(LogRecords log, int index) {
        LogEntry.Arrived arrived = (LogEntry.Arrived) LogEntry.of(log.all().get(index));
        batch.add(arrived.step(batch.current(caseId), POLICIES).orElseThrow(), arrived);
    }

    private static Instant at(int minute) {
        return LogRecords.START.plus(Duration.ofMinutes(minute));
    }

    private static CaseOpened opened() {
        return new CaseOpened(Channel.CHAT, Customer.known("cu-1"), null, null, null, null, null, "en");
    }

    private static MessagePosted said() {
        return new MessagePosted(new Actor(AuthorKind.AGENT, "ann", null), "hello", null, List.of());
    }
}
