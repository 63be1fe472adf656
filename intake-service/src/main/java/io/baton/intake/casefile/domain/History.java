package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Lists;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.detection.domain.text.Sketch;
import io.baton.intake.detection.domain.text.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a case, without the words of its messages; of each kind the latest are kept.
 *
 * @param messages how many messages there are
 * @param firstReplies the two earliest messages of agents or drafts that were sent
 * @param sentiments of the customer's messages
 * @param abuse abusive messages of the customer
 * @param turns who spoke, see {@link Talk}
 * @param stated what the customer's messages state
 * @param botSaid what the bots answered
 * @param left the last farewell, as earlier versions stored it; it becomes a cue, and is null
 * @param cues what decides whether the customer has taken leave, see {@link Talk}
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
        Moment left,
        List<Stamped<Cue>> cues) {
    static final History NONE = new History(
            0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
            List.of());

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
        cues = left == null ? Lists.copy(cues) : Stamped.inserted(Lists.copy(cues), new Stamped<>(left, Cue.FAREWELL));
        left = null;
    }

    /** With a message; {@code sentiment} is null unless a customer wrote it. */
    History said(Moment at, MessagePosted message, Double sentiment) {
        List<Stamped<Actor>> replies = Authors.wroteAgent(message)
                ? Stamped.insertedEarliest(firstReplies, new Stamped<>(at, message.author()), 2)
                : firstReplies;
        List<Stamped<Double>> judged = sentiment == null
                ? sentiments
                : Stamped.insertedLatest(sentiments, new Stamped<>(at, sentiment), MOST_SENTIMENTS);
        Talk heard = talk().with(at, message.author().kind(), Cue.in(message).orElse(null));
        List<Stamped<Sketch>> states =
                Authors.wroteCustomer(message) ? sketched(stated, at, Statement.ofCustomer(message.text())) : stated;
        List<Stamped<Sketch>> answers =
                Authors.wroteBot(message) ? sketched(botSaid, at, Statement.ofBot(message.text())) : botSaid;
        return new History(
                messages + 1,
                replies,
                judged,
                attempts,
                approvals,
                surveys,
                heard.turns(),
                abuse,
                states,
                answers,
                null,
                heard.cues());
    }

    /** The sentiment of a message without the abuse in it. */
    double apartFromAbuse(Stamped<Double> heard) {
        return abuse.stream()
                .filter(incident -> incident.at().equals(heard.at()))
                .findFirst()
                .map(incident -> incident.fact().apart())
                .orElse(heard.fact());
    }

    /** Who spoke when, and who took leave. */
    Talk talk() {
        return new Talk(turns, cues);
    }

    /** With a draft that went out to the customer: somebody has spoken, though not in the transcript. */
    History sent(Moment at, Actor by) {
        List<Stamped<Actor>> replies = Stamped.insertedEarliest(firstReplies, new Stamped<>(at, by), 2);
        Talk heard = talk().with(at, AuthorKind.AGENT, null);
        return new History(
                messages,
                replies,
                sentiments,
                attempts,
                approvals,
                surveys,
                heard.turns(),
                abuse,
                stated,
                botSaid,
                null,
                heard.cues());
    }

    private static List<Stamped<Sketch>> sketched(List<Stamped<Sketch>> all, Moment at, Optional<Sketch> sketch) {
        return sketch.map(one -> Stamped.insertedLatest(all, new Stamped<>(at, one), MOST_SKETCHES))
                .orElse(all);
    }

    History tried(Moment at, Attempt attempt) {
        return noted(Stamped.insertedLatest(attempts, new Stamped<>(at, attempt), MOST), approvals, surveys, abuse);
    }

    History needed(Moment at, ApprovalNeeded approval) {
        return noted(attempts, Stamped.insertedLatest(approvals, new Stamped<>(at, approval), MOST), surveys, abuse);
    }

    History answered(Moment at, Survey survey) {
        return noted(attempts, approvals, Stamped.insertedLatest(surveys, new Stamped<>(at, survey), MOST), abuse);
    }

    /** With an abusive message, which has been entered as said already. */
    History abused(Moment at, Abuse incident) {
        List<Stamped<Abuse>> all = Stamped.insertedLatest(abuse, new Stamped<>(at, incident), MOST_ABUSE);
        return noted(attempts, approvals, surveys, all);
    }

    private History noted(
            List<Stamped<Attempt>> tried,
            List<Stamped<ApprovalNeeded>> needed,
            List<Stamped<Survey>> answered,
            List<Stamped<Abuse>> abusive) {
        return new History(
                messages,
                firstReplies,
                sentiments,
                tried,
                needed,
                answered,
                turns,
                abusive,
                stated,
                botSaid,
                null,
                cues);
    }
}
