package io.baton.local.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What became of a file. The figures are of the whole installation, the lines are of this replay.
 *
 * @param file its name
 * @param lines that are not empty
 * @param accepted by intake
 * @param refusals one for each line that is not accepted
 * @param duplicates accepted lines that said nothing new
 * @param figures of the installation afterwards
 * @param idle whether everything has been processed
 * @param took from the first line until everything was processed
 */
public record ReplayReport(
        String file,
        long lines,
        long accepted,
        List<Refusal> refusals,
        long duplicates,
        Figures figures,
        boolean idle,
        Duration took) {

    public ReplayReport {
        refusals = List.copyOf(refusals);
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return idle && figures.isComplete();
    }

    /** The report as lines of text; only the last two depend on how long it took. */
    public List<String> render() {
        List<String> text = new ArrayList<>();
        text.add("Replay of " + file);
        text.add(figure("lines read", lines));
        text.add(figure("accepted", accepted));
        text.add(figure("refused", refusals.size()));
        refusals.forEach(refusal -> text.add("  line " + refusal.line() + ": " + refusal.reason()));
        text.add(figure("duplicates", duplicates));
        text.add(figure("cases", figures.cases()));
        addAll(text, "triggers", "", figures.triggers());
        text.add(figure("escalations", figures.escalations()));
        addParts(text, "kind ", figures.byKind());
        addParts(text, "team ", figures.byTeam());
        addParts(text, "level ", figures.byLevel());
        addParts(text, "priority ", figures.byPriority());
        addParts(text, "status ", figures.byStatus());
        addAll(text, "drafts", "", figures.drafts());
        text.add(figure("escalations not routed", figures.unrouted()));
        text.add(figure("escalations without draft or hold", figures.withoutDraft()));
        text.add(figure("dead letters", figures.deadLetters()));
        if (!idle) {
            text.add("NOT EVERYTHING HAS BEEN PROCESSED");
        }
        double seconds = took.toMillis() / 1000.0;
        text.add(line("seconds", String.format(Locale.ROOT, "%.1f", seconds)));
        text.add(figure("events/s", seconds == 0 ? 0 : Math.round(accepted / seconds)));
        return text;
    }

    private static void addAll(List<String> text, String name, String prefix, SortedMap<String, Long> parts) {
        text.add(figure(name, parts.values().stream().mapToLong(Long::longValue).sum()));
        addParts(text, prefix, parts);
    }

    private static void addParts(List<String> text, String prefix, SortedMap<String, Long> parts) {
        parts.forEach((part, count) -> text.add(figure("  " + prefix + part, count)));
    }

    private static String figure(String name, long value) {
        return line(name, Long.toString(value));
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-42s %10s", name, value);
    }
}
