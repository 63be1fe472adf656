package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerPolicyChanged;
import io.baton.intake.casefile.domain.CaseStatus;
import io.baton.intake.issue.JudgeIssues;
import io.baton.intake.issue.Notice;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.transcript.domain.TranscriptMessage;
import io.baton.messaging.Outgoing;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Cases in a map, found there as the store finds them; a case is written and read as it is in the database. */
final class MemoryTransaction implements LogTransaction {
    /** PostgreSQL orders ids by their bytes. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(UUID::toString);

    private static final Comparator<DueCases.Place> IN_ORDER =
            Comparator.comparing(DueCases.Place::due).thenComparing(DueCases.Place::caseId, BY_BYTES);

    private final Map<UUID, StoredCase> stored = new HashMap<>();
    private final Map<UUID, List<TranscriptMessage>> transcripts = new HashMap<>();
    private final Map<Integer, Integer> inForce = new HashMap<>();
    private final PolicyVersions policies;

    /** @param policies every version; the current one is in force where no mark has told of another */
    MemoryTransaction(PolicyVersions policies) {
        this.policies = policies;
    }

    Map<UUID, StoredCase> stored() {
        return Map.copyOf(stored);
    }

    @Override
    public Map<UUID, StoredCase> load(Collection<UUID> caseIds) {
        Map<UUID, StoredCase> loaded = new HashMap<>();
        for (UUID caseId : caseIds) {
            if (stored.containsKey(caseId)) {
                StoredCase found = stored.get(caseId);
                loaded.put(
                        caseId,
                        new StoredCase(
                                found.version(),
                                found.lane(),
                                found.nextDue(),
                                CaseJson.read(CaseJson.write(found.file()))));
            }
        }
        return loaded;
    }

    @Override
    public Map<UUID, StoredCase> loadFree(Collection<UUID> caseIds) {
        return load(caseIds);
    }

    @Override
    public void save(CaseBatch batch, Outgoing outgoing) {
        Map<UUID, List<TranscriptMessage>> before = new HashMap<>();
        batch.takingTranscript()
                .forEach(caseId -> before.put(caseId, List.copyOf(transcripts.getOrDefault(caseId, List.of()))));
        for (CaseStore.Change change : batch.cases()) {
            StoredCase saved = change.after();
            StoredCase known = stored.put(saved.file().caseId(), saved);
            assertThat(saved.version()).isEqualTo(1 + (known == null ? 0 : known.version()));
        }
        batch.messages().forEach((caseId, messages) -> transcripts
                .computeIfAbsent(caseId, absent -> new ArrayList<>())
                .addAll(messages));
        batch.publish(before, outgoing);
    }

    @Override
    public DueCases.Found due(int lane, CaseMark.Reached mark, DueCases.Place after, int limit) {
        return find(
                saved -> saved.lane() == lane
                        && saved.file().historic() == mark.historic()
                        && saved.nextDue() != null
                        && saved.nextDue().isBefore(mark.moment()),
                saved -> saved.nextDue().atOffset(ZoneOffset.UTC),
                after,
                limit);
    }

    @Override
    public DueCases.Found open(int lane, DueCases.Place after, int limit) {
        return find(
                saved -> saved.lane() == lane && saved.file().status() == CaseStatus.OPEN,
                saved -> after.due(),
                after,
                limit);
    }

    private DueCases.Found find(
            Predicate<StoredCase> wanted, Function<StoredCase, OffsetDateTime> due, DueCases.Place after, int limit) {
        List<DueCases.Place> places = stored.values().stream()
                .filter(wanted)
                .map(saved -> new DueCases.Place(due.apply(saved), saved.file().caseId()))
                .filter(place -> IN_ORDER.compare(place, after) > 0)
                .sorted(IN_ORDER)
                .limit(limit)
                .toList();
        return new DueCases.Found(
                places.stream().map(DueCases.Place::caseId).toList(),
                places.isEmpty() ? after : places.get(places.size() - 1));
    }

    @Override
    public void setAside(UUID caseId) {
        throw new AssertionError("the case " + caseId + " cannot be judged");
    }

    @Override
    public Map<Integer, PolicyVersions> inForce(Set<Integer> lanes) {
        Map<Integer, PolicyVersions> found = new HashMap<>();
        lanes.forEach(lane -> found.put(lane, policies.at(inForce.getOrDefault(lane, policies.current()))));
        return found;
    }

    @Override
    public PolicyVersions takesEffect(int lane, TriggerPolicyChanged mark) {
        inForce.merge(lane, mark.version(), Math::max);
        return policies.at(inForce.get(lane));
    }

    /** No case is about an issue. */
    @Override
    public JudgeIssues.Seen judgeIssues(List<PlacedMark> reached) {
        return new JudgeIssues.Seen(List.of(), false);
    }

    @Override
    public Optional<Notice> nextOfGroup(LogEntry.Noticed resolved) {
        return Optional.empty();
    }
}
