package io.baton.intake.commitment.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The promises of a case. An UPDATE is kept by what is next said to the customer: an agent's message, a draft that is sent, the
 * resolution. A FIX is kept by the resolution. A CALL or a REFUND nobody sees from here: somebody says so. Any kind can be
 * said to be kept.
 *
 * @param all in the order in which they were made; at most 50: of more, the earliest whose outcome was told go first
 */
public record Commitments(List<Commitment> all) {
    /** None. */
    public static final Commitments NONE = new Commitments(List.of());

    private static final int MOST = 50;
    private static final Comparator<Commitment> ORDER =
            Comparator.comparing(Commitment::madeAt).thenComparing(Commitment::commitmentId);

    public Commitments {
        all = Lists.copy(all);
    }

    /** With a further one; the same when it is known. */
    public Commitments with(Commitment further) {
        if (all.stream().anyMatch(known -> known.commitmentId().equals(further.commitmentId()))) {
            return this;
        }
        List<Commitment> more = new ArrayList<>(all);
        more.add(further);
        more.sort(ORDER);
        if (more.size() > MOST) {
            more.remove(more.stream().filter(Commitment::isSettled).findFirst().orElse(more.get(0)));
        }
        return new Commitments(more);
    }

    /** When somebody on the company's side has spoken to the customer. */
    public Commitments spoken(Instant at, String eventId, Actor actor) {
        return each(commitment -> commitment.kind() == CommitmentKind.UPDATE && commitment.madeBefore(at, eventId)
                ? commitment.kept(at, actor)
                : commitment);
    }

    /** When the case has been resolved. */
    public Commitments resolved(Instant at, String eventId, Actor actor) {
        return each(commitment -> isKeptByResolution(commitment) && commitment.madeBefore(at, eventId)
                ? commitment.kept(at, actor)
                : commitment);
    }

    /** When somebody says that one was kept; the same when there is no such commitment. */
    public Commitments kept(UUID commitmentId, Instant at, Actor actor) {
        return each(
                commitment -> commitment.commitmentId().equals(commitmentId) ? commitment.kept(at, actor) : commitment);
    }

    /** With one as it stands now. */
    public Commitments replaced(Commitment now) {
        return each(commitment -> commitment.commitmentId().equals(now.commitmentId()) ? now : commitment);
    }

    private static boolean isKeptByResolution(Commitment commitment) {
        return commitment.kind() == CommitmentKind.UPDATE || commitment.kind() == CommitmentKind.FIX;
    }

    private Commitments each(UnaryOperator<Commitment> change) {
        return all.isEmpty() ? this : new Commitments(all.stream().map(change).toList());
    }
}
