package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.contact.MessagePosted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TalkTest {
    private static final MessagePosted PROBLEM = CaseStory.customer("The printer is broken");
    private static final MessagePosted THANKS = CaseStory.customer("Thank you");
    private static final MessagePosted NO = CaseStory.customer("No, thanks");
    private static final MessagePosted STATEMENT = CaseStory.said(AuthorKind.AGENT, "It is on its way.");
    private static final MessagePosted QUESTION = CaseStory.said(AuthorKind.AGENT, "Shall I cancel the order?");
    private static final MessagePosted OFFER = CaseStory.said(AuthorKind.AGENT, "Is there anything else?");
    private static final MessagePosted BOTS_OFFER = CaseStory.said(AuthorKind.BOT, "Is there anything else?");
    private static final Arbitrary<MessagePosted> ANY =
            Arbitraries.of(PROBLEM, THANKS, NO, STATEMENT, QUESTION, OFFER, BOTS_OFFER);

    @Example
    void noThanksToAnOfferTakesLeave() {
        assertThat(leftAfter(PROBLEM, OFFER, NO)).isTrue();
        assertThat(leftAfter(PROBLEM, BOTS_OFFER, NO)).isTrue();
        assertThat(leftAfter(PROBLEM, OFFER, NO, CaseStory.customer("ok"))).isTrue();
    }

    @Example
    void noThanksToAnythingElseIsATurn() {
        assertThat(leftAfter(PROBLEM, QUESTION, NO)).isFalse();
        assertThat(leftAfter(PROBLEM, STATEMENT, NO)).isFalse();
        assertThat(leftAfter(PROBLEM, NO)).isFalse();
        assertThat(leftAfter(NO)).isFalse();
    }

    @Example
    void anythingInBetweenMakesItATurn() {
        assertThat(leftAfter(PROBLEM, OFFER, QUESTION, NO)).isFalse();
        assertThat(leftAfter(PROBLEM, OFFER, STATEMENT, NO)).isFalse();
        assertThat(leftAfter(PROBLEM, OFFER, PROBLEM, NO)).isFalse();
        assertThat(leftAfter(PROBLEM, QUESTION, NO, OFFER, CaseStory.customer("yes"), NO))
                .isFalse();
    }

    @Example
    void noThanksBesideThanksTakesLeaveUnlessAQuestionIsOpen() {
        assertThat(leftAfter(PROBLEM, STATEMENT, THANKS, NO)).isTrue();
        assertThat(leftAfter(PROBLEM, THANKS, NO)).isTrue();
        assertThat(leftAfter(PROBLEM, QUESTION, OFFER, THANKS, NO)).isTrue();
        assertThat(leftAfter(PROBLEM, QUESTION, PROBLEM, STATEMENT, THANKS, NO)).isTrue();
        assertThat(leftAfter(PROBLEM, QUESTION, THANKS, NO)).isFalse();
        assertThat(leftAfter(PROBLEM, QUESTION, STATEMENT, THANKS, NO)).isFalse();
    }

    @Example
    void whoHasLeftIsBackWhenTheySpeakAgain() {
        Talk talk = talk(PROBLEM, OFFER, NO, PROBLEM);

        assertThat(talk.hadLeft(CaseStory.minute(2))).isFalse();
        assertThat(talk.hadLeft(CaseStory.minute(2).plusNanos(1))).isTrue();
        assertThat(talk.hadLeft(CaseStory.minute(3).minusNanos(1))).isTrue();
        assertThat(talk.hadLeft(CaseStory.minute(3))).isFalse();
    }

    @Example
    void whoTakesLeaveHasSpokenButTakesNoTurn() {
        Talk talk = talk(PROBLEM, OFFER, NO, THANKS);

        assertThat(talk.taken())
                .extracting(turn -> turn.at().time())
                .containsExactly(CaseStory.minute(0), CaseStory.minute(1));
        assertThat(talk.spoken())
                .extracting(Stamped::fact)
                .containsExactly(AuthorKind.CUSTOMER, AuthorKind.AGENT, AuthorKind.CUSTOMER);
    }

    @Property(tries = 300)
    void theOrderOfArrivalChangesNothing(@ForAll("messages") List<MessagePosted> messages, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Talk shuffled = new Talk(List.of(), List.of());
        for (int i : order) {
            shuffled = heard(shuffled, i, messages.get(i));
        }

        assertThat(shuffled).isEqualTo(talk(messages.toArray(MessagePosted[]::new)));
    }

    /** Of a row of one author's messages only the first moves a clock. */
    @Property(tries = 100)
    void whatIsForgottenOfALongConversationChangesNothing(@ForAll("longConversations") List<MessagePosted> messages) {
        Talk thinned = new Talk(List.of(), List.of());
        List<Stamped<AuthorKind>> turns = new ArrayList<>();
        List<Stamped<Cue>> cues = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            MessagePosted message = messages.get(i);
            thinned = heard(thinned, i, message);
            Cue cue = Cue.in(message).orElse(null);
            if (cue == null || !cue.isCustomers()) {
                turns.add(new Stamped<>(moment(i), message.author().kind()));
            }
            if (cue != null) {
                cues.add(new Stamped<>(moment(i), cue));
            }
        }
        Talk whole = new Talk(turns, cues);

        assertThat(thinned.turns().size() + thinned.cues().size()).isLessThan(turns.size() + cues.size());
        assertThat(rows(thinned.taken())).isEqualTo(rows(whole.taken()));
        assertThat(rows(thinned.spoken())).isEqualTo(rows(whole.spoken()));
        assertThat(thinned.hadLeft(CaseStory.minute(messages.size())))
                .isEqualTo(whole.hadLeft(CaseStory.minute(messages.size())));
    }

    @Provide
    Arbitrary<List<MessagePosted>> messages() {
        return ANY.list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<MessagePosted>> longConversations() {
        return ANY.list().ofMinSize(150).ofMaxSize(250);
    }

    private static boolean leftAfter(MessagePosted... messages) {
        return talk(messages).hadLeft(CaseStory.minute(messages.length));
    }

    private static Talk talk(MessagePosted... messages) {
        Talk talk = new Talk(List.of(), List.of());
        for (int i = 0; i < messages.length; i++) {
            talk = heard(talk, i, messages[i]);
        }
        return talk;
    }

    private static Talk heard(Talk talk, int minute, MessagePosted message) {
        return talk.with(
                moment(minute), message.author().kind(), Cue.in(message).orElse(null));
    }

    private static Moment moment(int minute) {
        return new Moment(CaseStory.minute(minute), String.format("e-%04d", minute));
    }

    private static List<Stamped<AuthorKind>> rows(List<Stamped<AuthorKind>> turns) {
        List<Stamped<AuthorKind>> rows = new ArrayList<>();
        for (Stamped<AuthorKind> turn : turns) {
            if (rows.isEmpty() || rows.get(rows.size() - 1).fact() != turn.fact()) {
                rows.add(turn);
            }
        }
        return rows;
    }
}
