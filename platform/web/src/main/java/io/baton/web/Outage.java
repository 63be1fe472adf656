package io.baton.web;

import java.util.Optional;

/** Knows by their failures what requests need and cannot have for a while, such as a database. */
public interface Outage {

    /**
     * Says what is away.
     *
     * @return a sentence for the caller; empty when the failure is of another kind
     */
    Optional<String> seenIn(Throwable failure);
}
