package io.baton.intake.commitment.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Ranges;
import io.baton.contracts.Uuid5;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A dated promise to the customer.
 *
 * @param what what was promised, in words; at most 500 characters
 * @param madeAt when it was made
 * @param madeBy the event that made it: a message of an agent, a draft that was sent
 * @param by who promised, or null
 * @param evidence the words that say it, at most 500 characters; null when it was not read out of words
 * @param confidence that it is a promise, 0 to 1; 1 when it was not read out of words
 * @param keptAt the earliest moment at which it was kept as far as is known; null before
 * @param keptBy who kept it, or null
 * @param told what was told of it
 */
public record Commitment(
        UUID commitmentId,
        CommitmentKind kind,
        String what,
        Instant due,
        Instant madeAt,
        String madeBy,
        String by,
        String evidence,
        double confidence,
        Instant keptAt,
        Actor keptBy,
        CommitmentTold told) {
    /** At most this share of the time promised counts as the end of it. */
    private static final int MOST_AT_RISK_OF_IT = 4;

    private static final int LONGEST = 500;

    public Commitment {
        Objects.requireNonNull(commitmentId, "commitmentId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(madeBy, "madeBy");
        Ranges.between(0, 1, confidence, "confidence");
        Objects.requireNonNull(told, "told");
    }

    /** A promise that was just made by a draft, which names it. */
    public static Commitment made(
            UUID commitmentId, CommitmentKind kind, String what, Instant due, Instant at, String madeBy, String by) {
        return new Commitment(
                commitmentId, kind, cut(what), due, at, madeBy, by, null, 1, null, null, CommitmentTold.NOTHING);
    }

    /** A promise that was just read out of words. */
    public static Commitment read(UUID commitmentId, Promise promise, Instant at, String madeBy, String by) {
        return new Commitment(
                commitmentId,
                promise.kind(),
                cut(promise.what()),
                promise.due(),
                at,
                madeBy,
                by,
                cut(promise.evidence()),
                promise.confidence(),
                null,
                null,
                CommitmentTold.NOTHING);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The id of a promise that an agent made in their own words. */
    public static UUID idOf(UUID caseId, String causationId, CommitmentKind kind, Instant due) {
        return Uuid5.of(caseId, "commitment:" + causationId + "#" + kind + "#" + due);
    }

    /** How it stands. */
    public enum State {
        OPEN,
        KEPT,
        MISSED
    }

    /** How it stands when deadlines are judged up to a moment: kept at its due time is kept. */
    public State state(Instant judged) {
        if (keptAt != null) {
            return keptAt.isAfter(due) ? State.MISSED : State.KEPT;
        }
        return due.isBefore(judged) ? State.MISSED : State.OPEN;
    }

    /**
     * From when on it is at risk.
     *
     * @param lead how long before its due time; of a promise for a short time at most a quarter of that
     */
    public Instant atRiskAt(Duration lead) {
        Duration quarter = Duration.between(madeAt, due).dividedBy(MOST_AT_RISK_OF_IT);
        return due.minus(lead.compareTo(quarter) < 0 ? lead : quarter);
    }

    /** Kept at a moment; the same when it is known to have been kept no later. */
    Commitment kept(Instant at, Actor actor) {
        boolean earlier = keptAt == null || at.isBefore(keptAt);
        return earlier ? with(at, actor, told) : this;
    }

    /** With something told of it. */
    public Commitment told(CommitmentTold now) {
        return with(keptAt, keptBy, now);
    }

    /** Whether its outcome was told. */
    boolean isSettled() {
        return told.outcome() != null;
    }

    private Commitment with(Instant kept, Actor keeper, CommitmentTold now) {
        return new Commitment(
                commitmentId, kind, what, due, madeAt, madeBy, by, evidence, confidence, kept, keeper, now);
    }

    /** Whether something at a moment, brought by an event, came after it was made. */
    boolean madeBefore(Instant at, String eventId) {
        int order = madeAt.compareTo(at);
        return order < 0 || order == 0 && madeBy.compareTo(eventId) < 0;
    }
}
