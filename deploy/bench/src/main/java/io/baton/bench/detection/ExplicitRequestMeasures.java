package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.TextDetection;
import java.util.ArrayList;
import java.util.List;

/** EXPLICIT_REQUEST: how many requests for a person are heard, and how often somebody else is taken to make one. */
final class ExplicitRequestMeasures implements TriggerMeasures {
    private static final String TRIGGER = TriggerType.EXPLICIT_REQUEST.name();

    private final TextDetection detection;

    ExplicitRequestMeasures(TextDetection detection) {
        this.detection = detection;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        List<TableRow> table = new ArrayList<>();
        List<Judged> pooled = new ArrayList<>(requests(corpus.held("nlupp")));
        pooled.addAll(requests(corpus.held("rasa")));
        table.add(TableRow.atLeast(
                TRIGGER, "F1, nlupp + rasa held", pooled.size(), Bootstrap.of(pooled, Measures::f1), 0.91));
        table.add(TableRow.told(TRIGGER, "… precision", pooled.size(), Bootstrap.of(pooled, Measures::precision)));
        table.add(TableRow.told(TRIGGER, "… recall", pooled.size(), Bootstrap.of(pooled, Measures::recall)));
        for (String ordinary : List.of("clinc", "banking77", "dstc11", "multidogo")) {
            List<Judged> none = ordinary(corpus.rows(ordinary));
            table.add(TableRow.atMostPercent(
                    TRIGGER, "false alarms, " + ordinary, none.size(), Bootstrap.of(none, Measures::falseAlarms), 0.2));
        }
        return table;
    }

    private List<Judged> requests(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.flag("human_request").isPresent())
                .map(row -> Judged.of(row.flag("human_request").orElseThrow(), fires(row.text())))
                .toList();
    }

    private List<Judged> ordinary(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.messages().stream())
                .map(text -> Judged.of(false, fires(text)))
                .toList();
    }

    private boolean fires(String text) {
        return detection.read(text, null, null).findings().stream()
                .anyMatch(finding -> finding.type() == TriggerType.EXPLICIT_REQUEST);
    }
}
