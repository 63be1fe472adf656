package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.DetectionModels;
import io.baton.intake.detection.domain.IntentReader;

/** Makes the reader of intents of what is written. */
final class IntentsCompiler {
    private IntentsCompiler() {}

    /** The reader; null when it is switched off or absent. */
    static IntentReader compile(IntentsDocument written, Bundled bundled) {
        return written == null || !written.enabled()
                ? null
                : new IntentReader(
                        bundled.models().named(DetectionModels.INTENTS),
                        written.leastConfidence().doubleValue());
    }
}
