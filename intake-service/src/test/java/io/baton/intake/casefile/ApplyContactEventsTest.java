package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.contact.CaseReopened;
import io.baton.intake.policy.BundledPolicy;
import org.junit.jupiter.api.Test;

class ApplyContactEventsTest {

    @Test
    void leavesADraftOfACaseThatIsNotKnownAndTakesTheRecordsAroundIt() {
        LogRecords log = new LogRecords(1)
                .happened(0, 0, new CaseReopened("again"))
                .sent(1, 2)
                .happened(2, 4, new CaseReopened("again"));
        MemoryService service = new MemoryService(BundledPolicy.versions(), 1, 1).take(log.all());

        assertThat(service.emitted())
                .containsOnlyKeys(
                        LogRecords.caseId(0).toString(), LogRecords.caseId(4).toString());
        assertThat(service.stored()).containsOnlyKeys(LogRecords.caseId(0), LogRecords.caseId(4));
    }

    @Test
    void beginsACaseAnewWhoseDraftCameBeforeIt() {
        LogRecords late = new LogRecords(1).sent(0, 0).happened(1, 0, new CaseReopened("again"));
        LogRecords alone = new LogRecords(1).ticked(0, 0).happened(1, 0, new CaseReopened("again"));

        assertThat(new MemoryService(BundledPolicy.versions(), 1, 1)
                        .take(late.all())
                        .emitted())
                .isEqualTo(new MemoryService(BundledPolicy.versions(), 1, 1)
                        .take(alone.all())
                        .emitted());
    }

    @Test
    void leavesWhatRoutingTellsOfACaseThatIsNotKnown() {
        LogRecords log = new LogRecords(1).followed(0, 2).happened(1, 4, new CaseReopened("again"));
        MemoryService service = new MemoryService(BundledPolicy.versions(), 1, 1).take(log.all());

        assertThat(service.stored()).containsOnlyKeys(LogRecords.caseId(4));
    }
}
