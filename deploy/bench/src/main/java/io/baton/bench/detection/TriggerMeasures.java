package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import java.util.List;

/** What is measured of one trigger. */
@FunctionalInterface
interface TriggerMeasures {
    List<TableRow> of(Corpus corpus);
}
