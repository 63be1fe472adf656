package io.baton.drafting.draft.domain;

import io.baton.contracts.Composer;
import io.baton.contracts.DraftStatus;
import java.util.Optional;

/** Decides whether a model is to write a draft's next text. */
public final class ModelWish {

    private ModelWish() {}

    /**
     * The revision that a model may improve. Nothing of a historic case leaves the service, and nobody's own text or
     * decision is overwritten.
     */
    public static Optional<Integer> of(Draft draft, boolean modelIsOn) {
        boolean undecided = draft.status() == DraftStatus.COMPOSED || draft.status() == DraftStatus.HELD;
        boolean wanted =
                modelIsOn && undecided && !draft.historic() && !draft.edited() && draft.composer() == Composer.BUILT_IN;
        return wanted ? Optional.of(draft.revision()) : Optional.empty();
    }
}
