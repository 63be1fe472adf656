package io.baton.intake.casefile;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.draft.DraftEventData;
import io.baton.contracts.draft.DraftSent;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.JudgeCase;
import io.baton.intake.commitment.domain.Commitment;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Takes what drafts say to customers into their cases: a draft that is sent is an answer, and promises what stands in it. */
@Singleton
final class FollowDrafts implements BatchHandler {
    private static final Logger LOG = Logger.getLogger(FollowDrafts.class);

    private final DataSource dataSource;
    private final CaseStore cases;
    private final SaveCases saving;
    private final PoliciesInForce policies;

    /** A draft that went out to the customer of a case. */
    private record Sent(int lane, Emitted event, DraftSent data) {
        UUID caseId() {
            return data.draft().caseId();
        }
    }

    FollowDrafts(DataSource dataSource, CaseStore cases, SaveCases saving, PoliciesInForce policies) {
        this.dataSource = dataSource;
        this.cases = cases;
        this.saving = saving;
        this.policies = policies;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<Sent> sent = read(fresh, outgoing);
        if (sent.isEmpty()) {
            return;
        }
        Set<UUID> caseIds = sent.stream().map(Sent::caseId).collect(Collectors.toSet());
        Set<Integer> lanes = sent.stream().map(Sent::lane).collect(Collectors.toSet());
        try (Connection connection = dataSource.getConnection()) {
            Map<Integer, PolicyVersions> inForce = policies.on(connection, lanes);
            CaseBatch batch = new CaseBatch(
                    cases.load(connection, caseIds), inForce.values().iterator().next());
            for (Sent each : sent) {
                CaseFile file = batch.current(each.caseId());
                if (file == null) {
                    LOG.warnf(
                            "event=unknown-case caseId=%s eventId=%s",
                            each.caseId(), each.event().id());
                } else {
                    batch.add(JudgeCase.sent(file, each.event(), promised(each), inForce.get(each.lane())));
                }
            }
            saving.save(connection, batch, outgoing);
        }
    }

    private static List<Commitment> promised(Sent sent) {
        return sent.data().draft().commitments().stream()
                .map(promise -> Commitment.made(
                        promise.commitmentId(),
                        promise.kind(),
                        promise.what(),
                        promise.due(),
                        sent.event().time(),
                        sent.event().asCause(),
                        sent.data().by()))
                .toList();
    }

    private static List<Sent> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<Sent> sent = new ArrayList<>();
        for (LoggedEvent logged : fresh) {
            try {
                Emitted event = EmittedEvents.decode(logged.event());
                if (!(event.data() instanceof DraftEventData)) {
                    outgoing.reject(logged, "/type is not about a draft");
                } else if (event.data() instanceof DraftSent data
                        && data.draft().caseId() != null) {
                    sent.add(new Sent(logged.partition(), event, data));
                }
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return sent;
    }
}
