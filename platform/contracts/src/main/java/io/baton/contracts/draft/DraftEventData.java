package io.baton.contracts.draft;

import io.baton.contracts.EmittedData;

/** An event on {@code draft-events}; each carries the whole draft, without its text, as it stands after it. */
public interface DraftEventData extends EmittedData {
    /** The draft after the event, never null. */
    DraftView draft();
}
