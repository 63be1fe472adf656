package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Lists;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.detection.domain.text.Farewell;
import io.baton.intake.detection.domain.text.Sketch;
import io.baton.intake.detection.domain.text.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a case, without the words of its messages; of each kind the latest are kept.
 *
 * @param messages how many messages there are
 * @param firstReplies the two earliest messages of agents or drafts that were sent
 * @param sentiments of the customer's messages
 * @param abuse abusive messages of the customer
 * @param turns who spoke, of older messages in a row only the first, see {@link SpokenTurns}; a customer's thanks are no turn
 * @param stated what the customer's messages state
 * @param botSaid what the bots answered
 * @param left when the customer last thanked or took leave and said nothing else; null when they never did
 */
public record History(
        int messages,
        List<Stamped<Actor>> firstReplies,
        List<Stamped<Double>> sentiments,
        List<Stamped<Attempt>> attempts,
        List<Stamped<ApprovalNeeded>> approvals,
        List<Stamped<Survey>> surveys,
        List<Stamped<AuthorKind>> turns,
        List<Stamped<Abuse>> abuse,
        List<Stamped<Sketch>> stated,
        List<Stamped<Sketch>> botSaid,
        Moment left) {
    static final History NONE = new History(
            0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    private static final int MOST = 50;
    private static final int MOST_SENTIMENTS = 20;
    private static final int MOST_ABUSE = 10;
    private static final int MOST_SKETCHES = 8;

    public History {
        firstReplies = Lists.copy(firstReplies);
        sentiments = Lists.copy(sentiments);
        attempts = Lists.copy(attempts);
        approvals = Lists.copy(approvals);
        surveys = Lists.copy(surveys);
        turns = Lists.copy(turns);
        abuse = Lists.copy(abuse);
        stated = Lists.copy(stated);
        botSaid = Lists.copy(botSaid);
    }

    /** With a message; {@code sentiment} is null unless a customer wrote it. */
    History said(Moment at, MessagePosted message, Double sentiment) {
        List<Stamped<Actor>> replies = Authors.wroteAgent(message)
                ? Stamped.insertedEarliest(firstReplies, new Stamped<>(at, message.author()), 2)
                : firstReplies;
        List<Stamped<Double>> judged = sentiment == null
                ? sentiments
                : Stamped.insertedLatest(sentiments, new Stamped<>(at, sentiment), MOST_SENTIMENTS);
        boolean takesLeave =
                Authors.wroteCustomer(message) && message.attachments().isEmpty() && Farewell.only(message.text());
        Moment leaves = takesLeave && (left == null || left.before(at)) ? at : left;
        List<Stamped<AuthorKind>> spoken = takesLeave
                ? turns
                : SpokenTurns.with(turns, new Stamped<>(at, message.author().kind()));
        List<Stamped<Sketch>> states =
                Authors.wroteCustomer(message) ? sketched(stated, at, Statement.ofCustomer(message.text())) : stated;
        List<Stamped<Sketch>> answers =
                Authors.wroteBot(message) ? sketched(botSaid, at, Statement.ofBot(message.text())) : botSaid;
        return new History(
                messages + 1, replies, judged, attempts, approvals, surveys, spoken, abuse, states, answers, leaves);
    }

    /** The sentiment of a message without the abuse in it. */
    double apartFromAbuse(Stamped<Double> heard) {
        return abuse.stream()
                .filter(incident -> incident.at().equals(heard.at()))
                .findFirst()
                .map(incident -> incident.fact().apart())
                .orElse(heard.fact());
    }

    /** Whether the customer had taken leave before a moment, and had not spoken again. */
    boolean hadLeft(Instant moment) {
        return left != null
                && left.time().isBefore(moment)
                && turns.stream()
                        .filter(turn -> turn.fact() == AuthorKind.CUSTOMER && left.before(turn.at()))
                        .noneMatch(turn -> !turn.at().time().isAfter(moment));
    }

    /** With a draft that went out to the customer: somebody has spoken, though not in the transcript. */
    History sent(Moment at, Actor by) {
        List<Stamped<Actor>> replies = Stamped.insertedEarliest(firstReplies, new Stamped<>(at, by), 2);
        List<Stamped<AuthorKind>> spoken = SpokenTurns.with(turns, new Stamped<>(at, AuthorKind.AGENT));
        return new History(
                messages, replies, sentiments, attempts, approvals, surveys, spoken, abuse, stated, botSaid, left);
    }

    private static List<Stamped<Sketch>> sketched(List<Stamped<Sketch>> all, Moment at, Optional<Sketch> sketch) {
        return sketch.map(one -> Stamped.insertedLatest(all, new Stamped<>(at, one), MOST_SKETCHES))
                .orElse(all);
    }

    History tried(Moment at, Attempt attempt) {
        List<Stamped<Attempt>> all = Stamped.insertedLatest(attempts, new Stamped<>(at, attempt), MOST);
        return new History(
                messages, firstReplies, sentiments, all, approvals, surveys, turns, abuse, stated, botSaid, left);
    }

    History needed(Moment at, ApprovalNeeded approval) {
        List<Stamped<ApprovalNeeded>> all = Stamped.insertedLatest(approvals, new Stamped<>(at, approval), MOST);
        return new History(
                messages, firstReplies, sentiments, attempts, all, surveys, turns, abuse, stated, botSaid, left);
    }

    History answered(Moment at, Survey survey) {
        List<Stamped<Survey>> all = Stamped.insertedLatest(surveys, new Stamped<>(at, survey), MOST);
        return new History(
                messages, firstReplies, sentiments, attempts, approvals, all, turns, abuse, stated, botSaid, left);
    }

    /** With an abusive message, which has been entered as said already. */
    History abused(Moment at, Abuse incident) {
        List<Stamped<Abuse>> all = Stamped.insertedLatest(abuse, new Stamped<>(at, incident), MOST_ABUSE);
        return new History(
                messages, firstReplies, sentiments, attempts, approvals, surveys, turns, all, stated, botSaid, left);
    }
}
