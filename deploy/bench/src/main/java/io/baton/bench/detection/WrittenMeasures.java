package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.training.OwnExamples;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.TextDetection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What no public data labels, or not with the customers of airlines and telecoms: messages that were written to measure by
 * authors who had not seen what the detector looks for.
 */
final class WrittenMeasures implements TriggerMeasures {
    private static final String SIGNS = "-+";

    private final TextDetection bundled;

    WrittenMeasures(TextDetection bundled) {
        this.bundled = bundled;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        List<Judged> requests = judged("explicit-request", TriggerType.EXPLICIT_REQUEST);
        List<Judged> leaving = judged("churn-risk", TriggerType.CHURN_RISK);
        List<Judged> legal = judged("legal-threat", TriggerType.LEGAL_THREAT);
        return List.of(
                atLeast(TriggerType.EXPLICIT_REQUEST, "F1, messages written to measure", requests, Measures::f1, 0.82),
                told(TriggerType.EXPLICIT_REQUEST, "… precision", requests, Measures::precision),
                atLeast(TriggerType.CHURN_RISK, "F1, messages written to measure", leaving, Measures::f1, 0.82),
                told(TriggerType.CHURN_RISK, "… precision", leaving, Measures::precision),
                atLeast(TriggerType.LEGAL_THREAT, "recall, messages written to measure", legal, Measures::recall, 0.95),
                atLeast(TriggerType.LEGAL_THREAT, "… precision", legal, Measures::precision, 0.8));
    }

    private List<Judged> judged(String file, TriggerType type) {
        return OwnExamples.measuring(file, SIGNS).stream()
                .map(example -> Judged.of(example.label() == 1, fires(example.text(), type)))
                .toList();
    }

    private boolean fires(String text, TriggerType type) {
        return bundled.read(text, CaseTraits.UNKNOWN).findings().stream().anyMatch(finding -> finding.type() == type);
    }

    private static TableRow atLeast(
            TriggerType type, String measure, List<Judged> rows, ToDoubleFunction<List<Judged>> of, double aim) {
        return TableRow.atLeast(type.name(), measure, rows.size(), Bootstrap.of(rows, of), aim);
    }

    private static TableRow told(
            TriggerType type, String measure, List<Judged> rows, ToDoubleFunction<List<Judged>> of) {
        return TableRow.told(type.name(), measure, rows.size(), Bootstrap.of(rows, of));
    }
}
