package io.baton.intake.casefile;

import io.baton.contracts.LogMarks;
import io.baton.contracts.TriggerPolicyChanged;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.casefile.domain.ApplyEvent;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.PolicyMarks;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Enters contact events into their cases, judges deadlines at ticks and end marks, and asks for the escalations that either
 * give reason for. Everything happens as if records came singly: a mark finds each case as the records before it left it.
 */
@Singleton
final class ApplyContactEvents implements BatchHandler {
    private final DataSource dataSource;
    private final CaseStore cases;
    private final SaveCases saving;
    private final JudgeOthers others;
    private final PoliciesInForce policies;

    /**
     * A record of a partition; exactly one of {@code event} and {@code mark} is there.
     *
     * @param policy of a mark that is an edit of the policy, otherwise null
     */
    private record Entry(
            int lane, ContactEvent event, Instant appendedAt, CaseMark mark, TriggerPolicyChanged policy) {}

    ApplyContactEvents(
            DataSource dataSource, CaseStore cases, SaveCases saving, JudgeOthers others, PoliciesInForce policies) {
        this.dataSource = dataSource;
        this.cases = cases;
        this.saving = saving;
        this.others = others;
        this.policies = policies;
    }

    /** Ticks are too many to be remembered, and one that comes again finds everything judged. */
    @Override
    public boolean isRemembered(LoggedEvent event) {
        return !event.event().getType().equals(LogMarks.CLOCK_TICKED);
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<Entry> entries = read(fresh, outgoing);
        if (entries.isEmpty()) {
            return;
        }
        Set<UUID> caseIds = entries.stream()
                .filter(entry -> entry.event() != null)
                .map(entry -> entry.event().caseId())
                .collect(Collectors.toSet());
        Set<Integer> lanes = entries.stream().map(Entry::lane).collect(Collectors.toSet());
        try (Connection connection = dataSource.getConnection()) {
            Map<Integer, PolicyVersions> inForce = policies.on(connection, lanes);
            CaseBatch batch = new CaseBatch(
                    cases.load(connection, caseIds), inForce.values().iterator().next());
            for (Entry entry : entries) {
                enter(connection, entry, batch, inForce);
            }
            saving.save(connection, batch, outgoing);
            for (Map.Entry<Integer, List<CaseMark>> lane : marks(entries).entrySet()) {
                for (CaseMark mark : lane.getValue()) {
                    others.judge(connection, lane.getKey(), mark, inForce.get(lane.getKey()), caseIds, outgoing);
                }
            }
        }
    }

    private void enter(Connection connection, Entry entry, CaseBatch batch, Map<Integer, PolicyVersions> inForce)
            throws SQLException {
        if (entry.policy() != null) {
            inForce.put(entry.lane(), policies.takesEffect(connection, entry.lane(), entry.policy()));
        }
        PolicyVersions current = inForce.get(entry.lane());
        if (entry.mark() != null) {
            batch.judge(entry.lane(), entry.mark(), current);
        } else {
            ContactEvent event = entry.event();
            batch.add(ApplyEvent.to(batch.current(event.caseId()), event, entry.appendedAt(), current), entry.lane());
        }
    }

    /** The marks of each partition; of ticks in a row only the last, which judges what they all would. */
    private static Map<Integer, List<CaseMark>> marks(List<Entry> entries) {
        Map<Integer, List<CaseMark>> marks = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.mark() != null) {
                List<CaseMark> before = marks.computeIfAbsent(entry.lane(), lane -> new ArrayList<>());
                int last = before.size() - 1;
                boolean again =
                        last >= 0 && entry.mark() instanceof CaseMark.Tick && before.get(last) instanceof CaseMark.Tick;
                if (again) {
                    before.set(last, entry.mark());
                } else {
                    before.add(entry.mark());
                }
            }
        }
        return marks;
    }

    private static List<Entry> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<Entry> entries = new ArrayList<>(fresh.size());
        for (LoggedEvent logged : fresh) {
            try {
                entries.add(entry(logged));
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return entries;
    }

    private static Entry entry(LoggedEvent logged) {
        int lane = logged.partition();
        if (logged.event().getType().equals(LogMarks.TRIGGER_POLICY_CHANGED)) {
            TriggerPolicyChanged policy = PolicyMarks.read(logged.event());
            CaseMark edit = new CaseMark.PolicyEdit(policy.version(), logged.appendedAt());
            return new Entry(lane, null, logged.appendedAt(), edit, policy);
        }
        return LoggedContactEvents.isMark(logged)
                ? new Entry(lane, null, logged.appendedAt(), LoggedContactEvents.mark(logged), null)
                : new Entry(lane, LoggedContactEvents.read(logged), logged.appendedAt(), null, null);
    }
}
