package io.baton.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an installation has arrived at, as its services tell it.
 *
 * @param cases all of them
 * @param events contact events that the cases are made of; repetitions do not count
 * @param triggers by type; a withdrawn one does not count
 * @param escalations all of them
 * @param byKind an escalation counts in each of its kinds
 * @param drafts by scenario and status
 * @param unrouted escalations of cases that routing does not know
 * @param withoutDraft escalations with neither a draft nor a hold
 * @param deadLetters records that could not be processed
 */
public record Figures(
        long cases,
        long events,
        SortedMap<String, Long> triggers,
        long escalations,
        SortedMap<String, Long> byKind,
        SortedMap<String, Long> byTeam,
        SortedMap<String, Long> byLevel,
        SortedMap<String, Long> byPriority,
        SortedMap<String, Long> byStatus,
        SortedMap<String, Long> drafts,
        long unrouted,
        long withoutDraft,
        long deadLetters) {

    /** Whether every escalation is routed and has a draft or a hold, and nothing is in a dead letter. */
    public boolean isComplete() {
        return unrouted == 0 && withoutDraft == 0 && deadLetters == 0;
    }

    /** Asks the services of an installation. */
    public static Figures of(LocalBaton baton) {
        return of(baton::url, baton.deadLetters());
    }

    static Figures of(Function<Service, URI> addresses, long deadLetters) {
        Counting counting = new Counting();
        Pages pages = new Pages();
        pages.forEach(addresses.apply(Service.INTAKE).resolve("/v1/cases"), counting::addCase);
        pages.forEach(addresses.apply(Service.ROUTING).resolve("/v1/escalations"), counting::addEscalation);
        pages.forEach(addresses.apply(Service.DRAFTING).resolve("/v1/drafts"), counting::addDraft);
        return counting.result(deadLetters);
    }

    /** How many contact events the cases of an installation are made of. */
    static long eventsOf(LocalBaton baton) {
        Counting counting = new Counting();
        new Pages().forEach(baton.url(Service.INTAKE).resolve("/v1/cases"), counting::addCase);
        return counting.events;
    }

    private static final class Counting {
        private long cases;
        private long events;
        private long escalations;
        private final SortedMap<String, Long> triggers = new TreeMap<>();
        private final SortedMap<String, Long> byKind = new TreeMap<>();
        private final SortedMap<String, Long> byTeam = new TreeMap<>();
        private final SortedMap<String, Long> byLevel = new TreeMap<>();
        private final SortedMap<String, Long> byPriority = new TreeMap<>();
        private final SortedMap<String, Long> byStatus = new TreeMap<>();
        private final SortedMap<String, Long> drafts = new TreeMap<>();
        private final Set<String> requested = new HashSet<>();
        private final Set<String> routed = new HashSet<>();
        private final Set<String> drafted = new HashSet<>();

        void addCase(JsonNode item) {
            cases++;
            events += item.path("events").asLong();
            for (JsonNode trigger : item.path("triggers")) {
                if (!trigger.path("withdrawn").asBoolean()) {
                    count(triggers, trigger.path("type"));
                }
            }
            addRequested(item.path("escalation"));
            item.path("earlierEscalations").forEach(this::addRequested);
        }

        private void addRequested(JsonNode escalation) {
            if (escalation.path("escalationId").isTextual()) {
                requested.add(escalation.path("escalationId").textValue());
            }
        }

        void addEscalation(JsonNode item) {
            escalations++;
            routed.add(item.path("escalationId").asText());
            item.path("kinds").forEach(kind -> count(byKind, kind));
            count(byTeam, item.path("team"));
            count(byLevel, item.path("level"));
            count(byPriority, item.path("priority"));
            count(byStatus, item.path("status"));
        }

        void addDraft(JsonNode item) {
            drafted.add(item.path("escalationId").asText());
            drafts.merge(
                    item.path("scenario").asText() + " " + item.path("status").asText(), 1L, Long::sum);
        }

        Figures result(long deadLetters) {
            return new Figures(
                    cases,
                    events,
                    triggers,
                    escalations,
                    byKind,
                    byTeam,
                    byLevel,
                    byPriority,
                    byStatus,
                    drafts,
                    requested.stream().filter(id -> !routed.contains(id)).count(),
                    routed.stream().filter(id -> !drafted.contains(id)).count(),
                    deadLetters);
        }

        private static void count(SortedMap<String, Long> counts, JsonNode name) {
            counts.merge(name.asText(), 1L, Long::sum);
        }
    }
}
