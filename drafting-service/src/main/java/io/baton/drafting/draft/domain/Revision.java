package io.baton.drafting.draft.domain;

import io.baton.contracts.Composer;
import java.time.Instant;

/**
 * One text of a draft.
 *
 * @param revision from 1
 * @param composer null when a person wrote it
 * @param by who wrote it, when a person did
 * @param reason why there is a new text
 */
public record Revision(int revision, Instant at, Composer composer, String by, String reason, String text) {}
