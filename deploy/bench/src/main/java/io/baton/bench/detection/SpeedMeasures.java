package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.TextDetection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many whole messages are read in a second, by all detectors together, on one thread. There is one stage only. */
final class SpeedMeasures implements TriggerMeasures {
    private static final double AIM = 20_000;
    private static final double CONVERSATIONS_AIM = 2_000;
    private static final double LONGEST_AIM_MILLIS = 50;
    private static final int LONGEST = 20_000;
    private static final int RUNS = 20;
    private static final List<String> LONG_TEXTS = List.of(
            "agent ",
            "speak to a ",
            "I do not want to speak to a manager. ",
            "möchte mit einem ",
            "no quiero hablar con un agente ",
            "parler à un conseiller ",
            "quero falar com ",
            "voglio parlare con un ",
            "humaan ",
            "I claim my rights. ",
            "They said it is a matter for the court. ",
            "I will not leave you. ",
            "é",
            "\n",
            "> ",
            "humannnnn",
            "x");
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long MEASURED_NANOS = 4_000_000_000L;

    private final TextDetection detection;

    SpeedMeasures(TextDetection detection) {
        this.detection = detection;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        List<String> messages = new ArrayList<>();
        for (String set : List.of("multidogo", "cfpb", "nlupp", "rasa", "dstc11")) {
            corpus.rows(set).forEach(row -> messages.addAll(row.messages()));
        }
        if (messages.isEmpty()) {
            return List.of();
        }
        List<TableRow> table = new ArrayList<>();
        table.add(longest());
        table.add(speed("messages a second, one thread", messages, AIM));
        if (!corpus.customerMessages().isEmpty()) {
            table.add(speed(
                    "… of customers in whole conversations; none is passed on to a second stage",
                    corpus.customerMessages(),
                    CONVERSATIONS_AIM));
        }
        return table;
    }

    private TableRow speed(String measure, List<String> messages, double aim) {
        perSecond(messages, WARM_UP_NANOS);
        double perSecond = perSecond(messages, MEASURED_NANOS);
        double words = messages.stream()
                .mapToInt(text -> text.split("\\s+").length)
                .average()
                .orElse(0);
        return new TableRow(
                "all of text",
                String.format(Locale.ROOT, "%s (%.0f words each)", measure, words),
                Integer.toString(messages.size()),
                String.format(Locale.ROOT, "%.0f", perSecond),
                String.format(Locale.ROOT, "≥ %.0f", aim),
                perSecond >= aim);
    }

    /** Of texts that are as long as a message may be, the one that takes longest; each at its fastest of some runs. */
    private TableRow longest() {
        double longest = LONG_TEXTS.stream().mapToDouble(this::millis).max().orElse(0);
        return new TableRow(
                "all of text",
                "longest time for 20 000 characters, in ms",
                Integer.toString(LONG_TEXTS.size()),
                String.format(Locale.ROOT, "%.1f", longest),
                String.format(Locale.ROOT, "< %.0f", LONGEST_AIM_MILLIS),
                longest < LONGEST_AIM_MILLIS);
    }

    private double millis(String piece) {
        String text = piece.repeat(LONGEST / piece.length());
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            detection.read(text, CaseTraits.UNKNOWN);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest / 1e6;
    }

    private double perSecond(List<String> messages, long nanos) {
        long start = System.nanoTime();
        long read = 0;
        long findings = 0;
        while (System.nanoTime() - start < nanos) {
            for (String message : messages) {
                findings +=
                        detection.read(message, CaseTraits.UNKNOWN).findings().size();
            }
            read += messages.size();
        }
        if (findings < 0) {
            throw new IllegalStateException();
        }
        return read * 1e9 / (System.nanoTime() - start);
    }
}
