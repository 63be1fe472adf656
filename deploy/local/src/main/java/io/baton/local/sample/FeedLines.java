package io.baton.local.sample;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.Trigger;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.draft.DraftEventData;
import io.baton.contracts.draft.DraftView;
import io.baton.contracts.draft.Hold;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationOffered;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what happens to escalations, drafts, clocks and promises into lines to read. An escalation's first line waits a second, or longer
 * for its first draft, so that it tells all at once: case → trigger → decision → draft. What happens later has a line of
 * its own. Events of different topics may come in any order.
 */
final class FeedLines {
    private static final Duration USUAL_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int MOST_ESCALATIONS = 10_000;
    private static final int LONGEST_QUOTE = 100;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Map<UUID, Shown> escalations = new LinkedHashMap<>();
    private final ClockLines clocks;
    private final Style style;

    /** @param caseNames the number of a case by its id */
    FeedLines(Style style, Function<UUID, String> caseNames) {
        this.style = style;
        this.clocks = new ClockLines(style, caseNames);
    }

    /** A line about a case. */
    static String line(Style style, Instant now, String name, String text) {
        return style.faint(CLOCK.format(now)) + "  " + style.strong(String.format("%-18s", name)) + "  " + text;
    }

    /** The lines that an event brings about. */
    List<String> after(Emitted event, Instant now) {
        if (event.data() instanceof EscalationEventData data) {
            clocks.escalated(data.escalation());
            return after(event, data, now);
        }
        if (event.data() instanceof SlaChanged sla) {
            return clocks.after(event, sla, now);
        }
        if (event.data() instanceof CommitmentChanged promise) {
            return clocks.after(event, promise, now);
        }
        if (event.data() instanceof DraftEventData data && data.draft().escalationId() != null) {
            return after(event, data.draft(), now);
        }
        return List.of();
    }

    /** The lines of what has waited long enough. */
    List<String> due(Instant now) {
        Stream<String> firsts =
                escalations.values().stream().filter(shown -> shown.isDue(now)).map(shown -> shown.first(now));
        return Stream.concat(firsts, clocks.due(now).stream()).toList();
    }

    private List<String> after(Emitted event, EscalationEventData data, Instant now) {
        Shown shown = shown(data.escalation().escalationId());
        if (data instanceof EscalationRouted routed) {
            return shown.routed(routed, now);
        }
        if (data instanceof EscalationOffered offered) {
            shown.agent = offered.agent();
        }
        boolean worthALine = !event.type().equals(EmittedTypes.ESCALATION_QUEUED);
        return shown.hasFirstLine() && worthALine
                ? List.of(shown.line(now, what(event.type()) + agentOf(data.escalation())))
                : List.of();
    }

    private List<String> after(Emitted event, DraftView draft, Instant now) {
        Shown shown = shown(draft.escalationId());
        shown.draft = describe(event.type(), draft);
        return shown.hasFirstLine() ? List.of(shown.line(now, shown.draft)) : List.of();
    }

    private Shown shown(UUID escalationId) {
        Shown shown = escalations.computeIfAbsent(escalationId, id -> new Shown());
        if (escalations.size() > MOST_ESCALATIONS) {
            Iterator<UUID> eldest = escalations.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        return shown;
    }

    private String describe(String type, DraftView draft) {
        String holds = draft.holds().stream()
                .filter(hold -> hold.liftedBy() == null)
                .map(this::describe)
                .collect(Collectors.joining(", "));
        String text = what(type) + " " + draft.scenario() + " (" + draft.wordCount() + " words)";
        return holds.isEmpty() ? style.good(text) : style.bad(text + ": " + holds);
    }

    private String describe(Hold hold) {
        return hold.type().name();
    }

    /** Such as "draft composed" for {@code baton.draft.composed.v1}. */
    private static String what(String type) {
        String[] parts = type.split("\\.");
        return (parts[1].equals("draft") ? "draft " : "") + parts[2];
    }

    private static String agentOf(EscalationView escalation) {
        return escalation.agent() == null ? "" : " (" + escalation.agent() + ")";
    }

    private static String quoted(Trigger trigger) {
        String evidence =
                trigger.evidence().replaceAll("\\s+", " ").replace('"', '\'').strip();
        String shortened = evidence.length() <= LONGEST_QUOTE
                ? evidence
                : evidence.substring(0, evidence.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return trigger.type() + " “" + shortened + "”";
    }

    private static String joined(List<EscalationKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    /** What the feed knows about one escalation. */
    private final class Shown {
        private String name;
        private String about;
        private EscalationView escalation;
        private int triggersShown;
        private String agent;
        private Instant waitsSince;
        private String draft;

        List<String> routed(EscalationRouted routed, Instant now) {
            boolean again = hasFirstLine();
            if (name == null) {
                waitsSince = now;
            }
            escalation = routed.escalation();
            name = routed.snapshot().subject();
            about = describe(routed.snapshot());
            if (!again) {
                return List.of();
            }
            String triggers = newTriggers();
            return List.of(line(now, (triggers.isEmpty() ? "routed again" : "+ " + triggers) + "  →  " + decision()));
        }

        boolean hasFirstLine() {
            return name != null && waitsSince == null;
        }

        boolean isDue(Instant now) {
            Duration wait = draft == null ? LONGEST_WAIT : USUAL_WAIT;
            return waitsSince != null && Duration.between(waitsSince, now).compareTo(wait) >= 0;
        }

        String first(Instant now) {
            waitsSince = null;
            String outcome = draft == null ? "no draft yet" : draft;
            return line(now, about + "  " + newTriggers() + "  →  " + decision() + "  →  " + outcome);
        }

        private String line(Instant now, String text) {
            return FeedLines.line(style, now, name, text);
        }

        private String newTriggers() {
            List<Trigger> triggers = escalation.triggers();
            String text = triggers.subList(Math.min(triggersShown, triggers.size()), triggers.size()).stream()
                    .map(FeedLines::quoted)
                    .collect(Collectors.joining(" and "));
            triggersShown = triggers.size();
            return style.accent(text);
        }

        private String decision() {
            String who = escalation.agent() != null ? escalation.agent() : agent;
            return style.strong(escalation.priority() + " " + escalation.level() + " " + escalation.team()) + " "
                    + joined(escalation.kinds()) + (who == null ? ", in the queue" : ", offered to " + who);
        }

        private String describe(CaseSnapshot snapshot) {
            List<Object> known = new ArrayList<>();
            known.add(snapshot.brand());
            known.add(snapshot.channel());
            known.add(snapshot.customer() == null ? null : snapshot.customer().tier());
            known.removeIf(value -> value == null);
            Function<Object, String> text = Object::toString;
            return known.stream().map(text).collect(Collectors.joining(" · "));
        }
    }
}
