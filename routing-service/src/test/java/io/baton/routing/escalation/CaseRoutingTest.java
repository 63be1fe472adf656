package io.baton.routing.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.routing.Cases;
import io.baton.routing.Document;
import io.baton.routing.escalation.domain.Answer;
import io.baton.routing.escalation.domain.CaseCommands;
import io.baton.routing.escalation.domain.CaseRouting;
import io.baton.routing.escalation.domain.Cause;
import io.baton.routing.escalation.domain.EscalatedCase;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.escalation.domain.Progress;
import io.baton.routing.escalation.domain.TimelineEntry;
import io.baton.routing.matrix.MatrixReader;
import io.baton.routing.matrix.domain.EscalationMatrix;
import io.baton.routing.matrix.domain.MatrixVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaseRoutingTest {
    private static final EscalationMatrix MATRIX = MatrixReader.read(
                    Document.read(Optional.empty(), "escalation-matrix.yaml").text())
            .orRefuse("default");
    static final CaseRouting ROUTING = new CaseRouting(new MatrixVersions() {
        @Override
        public int current() {
            return 1;
        }

        @Override
        public EscalationMatrix version(int version) {
            return MATRIX;
        }
    });

    private final Cases desk = new Cases("case", "document.proof", true);

    @Test
    void routesAndQueuesWhatIsRequested() {
        Progress progress = after(desk.requested(TriggerType.NEGATIVE_SENTIMENT));
        assertThat(types(progress.emitted())).containsExactly("routed", "queued");
        Escalation open = progress.now().open();
        assertThat(open.escalationId()).isEqualTo(desk.escalationId());
        assertThat(open.team()).isEqualTo("claims-and-documents");
        assertThat(open.state().status()).isEqualTo(EscalationStatus.QUEUED);
        assertThat(open.timeline()).extracting(TimelineEntry::type).containsExactly("requested", "routed", "queued");
    }

    @Test
    void aFurtherTriggerDecidesAnew() {
        Progress progress = after(desk.requested(TriggerType.BUTTON), desk.triggerAdded(TriggerType.LEGAL_THREAT));
        Escalation open = progress.now().open();
        assertThat(types(progress.emitted())).containsExactly("routed");
        assertThat(open.team()).isEqualTo("legal-and-compliance");
        assertThat(open.decision().level()).isEqualTo(SupportLevel.MANAGER);
        assertThat(open.decision().kinds()).doesNotContain(EscalationKind.AUTOMATED);
    }

    @Test
    void theSameTriggerTwiceChangesNothing() {
        Emitted added = desk.triggerAdded(TriggerType.CHURN_RISK);
        Cases other = new Cases("case", "document.proof", true);
        Progress progress = after(other.requested(TriggerType.BUTTON), added, added);
        assertThat(progress.emitted()).isEmpty();
        assertThat(progress.now().open().triggers()).hasSize(2);
    }

    @Test
    void aRequestBesideAnOpenEscalationAddsItsTriggers() {
        EscalatedCase file = after(desk.requested(TriggerType.BUTTON)).now();
        Escalation open = file.open();
        Progress progress = ROUTING.apply(file, desk.requested(TriggerType.BUTTON, TriggerType.CHURN_RISK));
        assertThat(progress.now().open().escalationId()).isEqualTo(open.escalationId());
        assertThat(progress.now().open().triggers()).hasSize(2);
    }

    @Test
    void marksATriggerThatALateEventDisproves() {
        EscalatedCase file = after(desk.requested(TriggerType.SLA_BREACHED)).now();
        String cause = file.open().triggers().get(0).eventId();
        Escalation open = ROUTING.apply(file, desk.withdrawn(cause)).now().open();
        assertThat(open.triggers()).extracting(Trigger::withdrawn).containsExactly(true);
        assertThat(open.decision()).isEqualTo(file.open().decision());
        assertThat(open.timeline()).extracting(TimelineEntry::type).endsWith("trigger-withdrawn");
        Escalation again =
                ROUTING.apply(file, desk.withdrawn("desk#another")).now().open();
        assertThat(again.triggers()).isEqualTo(file.open().triggers());
    }

    @Test
    void aResolvedCaseClosesItsEscalation() {
        Progress progress = after(desk.requested(TriggerType.BUTTON), desk.resolved("front-1"));
        assertThat(types(progress.emitted())).containsExactly("resolved");
        assertThat(progress.now().openEscalation()).isEmpty();
        assertThat(progress.now().closed()).containsExactly(desk.escalationId());
        assertThat(progress.changed().orElseThrow().closedAt()).isNotNull();
    }

    @Test
    void aTriggerForAClosedEscalationOpensItsSuccessor() {
        Progress progress = after(
                desk.requested(TriggerType.BUTTON),
                desk.resolved("front-1"),
                desk.triggerAdded(TriggerType.CHURN_RISK));
        UUID successor = progress.now().open().escalationId();
        assertThat(successor).isNotEqualTo(desk.escalationId());
        assertThat(types(progress.emitted())).containsExactly("routed", "queued");
        assertThat(progress.emitted()).extracting(Emitted::sequence).containsExactly(4L, 5L);
    }

    @Test
    void aRequestThatMeetsASuccessorBecomesPartOfIt() {
        EscalatedCase file = after(
                        desk.requested(TriggerType.BUTTON),
                        desk.resolved("front-1"),
                        desk.triggerAdded(TriggerType.CHURN_RISK))
                .now();
        UUID successor = file.open().escalationId();
        UUID meanwhile = Ids.escalationId(desk.caseId(), "meanwhile");
        Progress progress = ROUTING.apply(stored(file), desk.requested(meanwhile, TriggerType.CHURN_RISK));
        assertThat(types(progress.emitted())).containsExactly("routed");
        EscalationRouted routed = (EscalationRouted) progress.emitted().get(0).data();
        assertThat(routed.escalation().escalationId()).isEqualTo(successor);
        assertThat(routed.mergedRequests()).containsExactly(meanwhile);
        EscalatedCase closed =
                ROUTING.apply(progress.now(), desk.resolved("front-1")).now();
        assertThat(closed.closed()).containsExactly(desk.escalationId(), meanwhile, successor);
    }

    @Test
    void aRequestIsMergedEvenIfItsTriggersAreKnown() {
        EscalatedCase file = after(desk.requested(TriggerType.BUTTON)).now();
        UUID other = Ids.escalationId(desk.caseId(), "meanwhile");
        Emitted again = desk.requested(other, TriggerType.BUTTON);
        Progress progress = ROUTING.apply(file, again);
        assertThat(types(progress.emitted())).containsExactly("routed");
        assertThat(progress.now().open().triggers()).hasSize(1);
        assertThat(ROUTING.apply(progress.now(), again).emitted()).isEmpty();
    }

    @Test
    void aRequestThatComesAgainAfterTheEndOpensNothing() {
        EscalatedCase closed = after(desk.requested(TriggerType.BUTTON), desk.resolved("front-1"))
                .now();
        Progress progress = ROUTING.apply(closed, desk.requested(TriggerType.BUTTON));
        assertThat(progress.emitted()).isEmpty();
        assertThat(progress.now().openEscalation()).isEmpty();
    }

    @Test
    void whatWasSentBeforeIsDropped() {
        Emitted late = desk.resolved("front-1");
        Cases other = new Cases("case", "document.proof", true);
        other.message("one");
        other.message("two");
        Progress progress = after(other.requested(TriggerType.BUTTON), late);
        assertThat(progress.emitted()).isEmpty();
        assertThat(progress.now().openEscalation()).isPresent();
    }

    @Test
    void onlyARequestIsUnderstoodFirst() {
        EscalatedCase unknown = EscalatedCase.unknown(desk.caseId());
        assertThat(CaseRouting.isUnderstood(unknown, desk.message("hello"))).isFalse();
        assertThat(CaseRouting.isUnderstood(unknown, desk.triggerAdded(TriggerType.BUTTON)))
                .isFalse();
        assertThat(CaseRouting.isUnderstood(unknown, desk.requested(TriggerType.BUTTON)))
                .isTrue();
    }

    @Test
    void messagesReachTheBrief() {
        Progress progress = after(desk.requested(TriggerType.BUTTON), desk.message("still broken"));
        assertThat(progress.emitted()).isEmpty();
        assertThat(progress.now().open().snapshot().messages()).hasSize(2);
        assertThat(progress.now().open().snapshot().messageCount()).isEqualTo(2);
        assertThat(progress.now().open().snapshot().sentimentCourse()).endsWith(-0.5);
    }

    @Test
    void historyTurnsLiveOnce() {
        Progress progress = after(desk.requested(TriggerType.BUTTON), desk.live());
        assertThat(types(progress.emitted())).containsExactly("queued");
        assertThat(progress.now().open().historic()).isFalse();
        assertThat(ROUTING.apply(progress.now(), desk.live()).emitted()).isEmpty();
    }

    @Test
    void anOfferIsWithdrawnWhenSomebodyElseIsNeeded() {
        EscalatedCase queued = after(desk.requested(TriggerType.BUTTON)).now();
        Cause cause = new Cause(Cases.START, "routing-service#offer");
        Progress offered = ((Answer.Done) new CaseCommands(queued, queued.open(), cause).offer("gus")).progress();
        Progress progress = ROUTING.apply(offered.now(), desk.triggerAdded(TriggerType.LEGAL_THREAT));
        assertThat(types(progress.emitted())).containsExactly("routed", "queued");
        assertThat(progress.now().open().state().agent()).isNull();
    }

    @Test
    void onlyTheOfferThatStandsIsWithdrawn() {
        EscalatedCase queued = after(desk.requested(TriggerType.BUTTON)).now();
        Cause cause = new Cause(Cases.START, "routing-service#offer");
        EscalatedCase offered =
                ((Answer.Done) commands(queued, cause).offer("gus")).progress().now();
        EscalatedCase accepted = ((Answer.Done) commands(offered, cause).accept("gus", null))
                .progress()
                .now();
        assertThat(commands(queued, cause).withdrawOffer("gus", "left")).isInstanceOf(Answer.Refused.class);
        assertThat(commands(offered, cause).withdrawOffer("ida", "left")).isInstanceOf(Answer.Refused.class);
        assertThat(commands(accepted, cause).withdrawOffer("gus", "left")).isInstanceOf(Answer.Refused.class);
        assertThat(commands(offered, cause).withdrawOffer("gus", "left")).isInstanceOf(Answer.Done.class);
    }

    private static CaseCommands commands(EscalatedCase file, Cause cause) {
        return new CaseCommands(file, file.open(), cause);
    }

    /** A batch ends with storing, the next begins with reading: neither may change anything. */
    @Property(tries = 50)
    void batchesChangeNothing(@ForAll Random random) {
        List<Emitted> log = someLog(random);
        EscalatedCase whole = EscalatedCase.unknown(desk.caseId());
        EscalatedCase split = whole;
        List<Emitted> once = new ArrayList<>();
        List<Emitted> inBatches = new ArrayList<>();
        for (Emitted event : log) {
            Progress progress = ROUTING.apply(whole, event);
            once.addAll(progress.emitted());
            whole = progress.now();
            Progress batched = ROUTING.apply(random.nextBoolean() ? stored(split) : split, event);
            inBatches.addAll(batched.emitted());
            split = batched.now();
        }
        assertThat(inBatches).isEqualTo(once);
        assertThat(stored(split)).isEqualTo(stored(whole));
    }

    private List<Emitted> someLog(Random random) {
        List<Emitted> log = new ArrayList<>(List.of(desk.requested(TriggerType.NEGATIVE_SENTIMENT)));
        TriggerType[] types = TriggerType.values();
        for (int i = 0; i < 12; i++) {
            log.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> desk.triggerAdded(types[random.nextInt(types.length)]);
                        case 2 -> desk.resolved("front-1");
                        case 3 -> desk.live();
                        default -> desk.message("message " + i);
                    });
        }
        return log;
    }

    private static EscalatedCase stored(EscalatedCase file) {
        if (file.open() == null) {
            return file;
        }
        byte[] document = EscalationDocument.bytes(EscalationDocument.of(file.open()));
        byte[] snapshot = EscalationDocument.bytes(file.open().snapshot());
        Escalation read = EscalationDocument.read(document, snapshot);
        assertThat(read).isEqualTo(file.open());
        return new EscalatedCase(file.caseId(), file.sequence(), file.heard(), read, file.closed());
    }

    private Progress after(Emitted... events) {
        Progress progress = null;
        EscalatedCase file = EscalatedCase.unknown(desk.caseId());
        for (Emitted event : events) {
            progress = ROUTING.apply(file, event);
            file = progress.now();
        }
        return progress;
    }

    private static List<String> types(List<Emitted> emitted) {
        assertThat(emitted).allSatisfy(event -> assertThat(event.data()).isInstanceOf(EscalationEventData.class));
        return emitted.stream()
                .map(event -> event.type().replace("baton.escalation.", "").replace(".v1", ""))
                .toList();
    }
}
