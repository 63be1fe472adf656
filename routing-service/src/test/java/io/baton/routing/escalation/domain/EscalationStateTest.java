package io.baton.routing.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.routing.escalation.domain.EscalationState.Accepted;
import io.baton.routing.escalation.domain.EscalationState.Offered;
import io.baton.routing.escalation.domain.EscalationState.Queued;
import io.baton.routing.escalation.domain.EscalationState.Requested;
import io.baton.routing.escalation.domain.EscalationState.Resolved;
import io.baton.routing.escalation.domain.EscalationState.Returned;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationStateTest {
    private static final Actor BY = new Actor(AuthorKind.AGENT, "ann", null);

    private static final Map<String, EscalationState> STATES = Map.of(
            "REQUESTED", new Requested(),
            "QUEUED", new Queued(),
            "OFFERED", new Offered("ann", "token"),
            "ACCEPTED", new Accepted("ann"),
            "RESOLVED", new Resolved("ann", BY, "done"),
            "RETURNED", new Returned("ann", "not needed"));

    private static final Map<String, Function<EscalationState, Transition>> TRANSITIONS = Map.of(
            "queue", EscalationState::queue,
            "offer", state -> state.offer("ann", "token"),
            "accept", state -> state.accept("ann", null),
            "resolve", state -> state.resolve("ann", BY, "done"),
            "giveBack", state -> state.giveBack("ann", "not needed"),
            "closeWithCase", state -> state.closeWithCase(BY, "done"));

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, queue, QUEUED",
        "REQUESTED, offer, -",
        "REQUESTED, accept, -",
        "REQUESTED, resolve, -",
        "REQUESTED, giveBack, -",
        "REQUESTED, closeWithCase, RESOLVED",
        "QUEUED, queue, -",
        "QUEUED, offer, OFFERED",
        "QUEUED, accept, ACCEPTED",
        "QUEUED, resolve, -",
        "QUEUED, giveBack, -",
        "QUEUED, closeWithCase, RESOLVED",
        "OFFERED, queue, QUEUED",
        "OFFERED, offer, -",
        "OFFERED, accept, ACCEPTED",
        "OFFERED, resolve, -",
        "OFFERED, giveBack, -",
        "OFFERED, closeWithCase, RESOLVED",
        "ACCEPTED, queue, -",
        "ACCEPTED, offer, -",
        "ACCEPTED, accept, -",
        "ACCEPTED, resolve, RESOLVED",
        "ACCEPTED, giveBack, RETURNED",
        "ACCEPTED, closeWithCase, RESOLVED",
        "RESOLVED, queue, -",
        "RESOLVED, offer, -",
        "RESOLVED, accept, -",
        "RESOLVED, resolve, -",
        "RESOLVED, giveBack, -",
        "RESOLVED, closeWithCase, -",
        "RETURNED, queue, -",
        "RETURNED, offer, -",
        "RETURNED, accept, -",
        "RETURNED, resolve, -",
        "RETURNED, giveBack, -",
        "RETURNED, closeWithCase, -",
    })
    void allowsExactlyTheseTransitions(String state, String transition, String next) {
        Transition result = TRANSITIONS.get(transition).apply(STATES.get(state));
        if (next.equals("-")) {
            assertThat(result).isInstanceOfSatisfying(Transition.Refused.class, refused -> assertThat(refused.reason())
                    .contains(state));
        } else {
            assertThat(result).isInstanceOfSatisfying(Transition.Moved.class, moved -> assertThat(
                            moved.next().status().name())
                    .isEqualTo(next));
        }
    }

    @Test
    void onlyTheOfferedAgentAcceptsAnOffer() {
        assertThat(new Offered("ann", "token").accept("bob", null)).isInstanceOf(Transition.Refused.class);
        assertThat(new Offered("ann", "token").accept("bob", "token")).isInstanceOf(Transition.Refused.class);
    }

    @Test
    void aTokenMustBeThatOfTheOffer() {
        assertThat(new Offered("ann", "token").accept("ann", "token")).isInstanceOf(Transition.Moved.class);
        assertThat(new Offered("ann", "token").accept("ann", "late")).isInstanceOf(Transition.Refused.class);
        assertThat(new Queued().accept("ann", "late")).isInstanceOf(Transition.Refused.class);
    }

    @Test
    void onlyTheAgentWhoHasItEndsIt() {
        assertThat(new Accepted("ann").resolve("bob", BY, "done")).isInstanceOf(Transition.Refused.class);
        assertThat(new Accepted("ann").giveBack("bob", "no")).isInstanceOf(Transition.Refused.class);
    }
}
