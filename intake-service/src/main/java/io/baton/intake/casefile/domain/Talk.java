package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who spoke when in a case, and who took leave. A customer who says no more than "no, nothing" takes leave when that follows a
 * closing, or a farewell of theirs that left no question open, and nobody has said anything else in between; otherwise it is their
 * turn as with any other message. Which of both it is follows from all that is known, whatever the order in which it came.
 *
 * @param turns who spoke, but for the messages whose cue is a customer's
 * @param cues of those messages that have one
 */
record Talk(List<Stamped<AuthorKind>> turns, List<Stamped<Cue>> cues) {
    private static final int ALL_OF_THE_LATEST = 100;

    /** How the conversation stands after a message. */
    private enum State {
        GOES_ON,
        ASKED,
        CLOSED
    }

    /**
     * A turn or a cue; a message that is both comes as a turn and then as a cue.
     *
     * @param author null of a cue that is not the customer's
     * @param cue null of a turn
     */
    private record Heard(Moment at, AuthorKind author, Cue cue) {
        private State after(State before) {
            if (cue == null) {
                return author != AuthorKind.CUSTOMER && before == State.ASKED ? State.ASKED : State.GOES_ON;
            }
            return switch (cue) {
                case QUESTION -> State.ASKED;
                case CLOSING -> State.CLOSED;
                case FAREWELL -> before == State.ASKED ? State.ASKED : State.CLOSED;
                case NOTHING_MORE -> before == State.CLOSED ? State.CLOSED : State.GOES_ON;
            };
        }

        private boolean leaves(State before) {
            return cue == Cue.FAREWELL || cue == Cue.NOTHING_MORE && before == State.CLOSED;
        }

        private Stamped<AuthorKind> turn() {
            return new Stamped<>(at, author);
        }
    }

    /**
     * With a message. The latest are all kept, so that one that comes late finds its place among them; of older ones only those
     * that move a clock or decide what another one is.
     *
     * @param cue of the message, or null
     */
    Talk with(Moment at, AuthorKind author, Cue cue) {
        Talk all = new Talk(
                cue != null && cue.isCustomers() ? turns : Stamped.inserted(turns, new Stamped<>(at, author)),
                cue == null ? cues : Stamped.inserted(cues, new Stamped<>(at, cue)));
        return all.thinned();
    }

    /** Who spoke, but for farewells: told by each message alone, so that none that comes late takes one away. */
    List<Stamped<AuthorKind>> spoken() {
        return areTurnsAll()
                ? turns
                : heard().stream()
                        .filter(each -> each.cue() == null || each.cue() == Cue.NOTHING_MORE)
                        .map(Heard::turn)
                        .toList();
    }

    /** Who spoke and did not take leave. */
    List<Stamped<AuthorKind>> taken() {
        if (areTurnsAll()) {
            return turns;
        }
        List<Stamped<AuthorKind>> taken = new ArrayList<>();
        State state = State.GOES_ON;
        for (Heard each : heard()) {
            if (each.cue() == null || each.cue() == Cue.NOTHING_MORE && !each.leaves(state)) {
                taken.add(each.turn());
            }
            state = each.after(state);
        }
        return taken;
    }

    /** Whether the customer had taken leave before a moment, and had not spoken again. */
    boolean hadLeft(Instant moment) {
        boolean left = false;
        State state = State.GOES_ON;
        for (Heard each : heard()) {
            if (each.author() == AuthorKind.CUSTOMER) {
                Instant time = each.at().time();
                left = each.leaves(state) ? left || time.isBefore(moment) : left && time.isAfter(moment);
            }
            state = each.after(state);
        }
        return left;
    }

    private boolean areTurnsAll() {
        return cues.stream().noneMatch(cue -> cue.fact() == Cue.NOTHING_MORE);
    }

    private List<Heard> heard() {
        List<Heard> all = new ArrayList<>(turns.size() + cues.size());
        int next = 0;
        for (Stamped<Cue> cue : cues) {
            while (next < turns.size() && !cue.at().before(turns.get(next).at())) {
                all.add(heard(turns.get(next++)));
            }
            all.add(new Heard(cue.at(), cue.fact().isCustomers() ? AuthorKind.CUSTOMER : null, cue.fact()));
        }
        turns.subList(next, turns.size()).forEach(turn -> all.add(heard(turn)));
        return all;
    }

    private static Heard heard(Stamped<AuthorKind> turn) {
        return new Heard(turn.at(), turn.fact(), null);
    }

    private Talk thinned() {
        int older = turns.size() + cues.size() - ALL_OF_THE_LATEST;
        if (older <= 1) {
            return this;
        }
        List<Heard> all = heard();
        List<Stamped<AuthorKind>> keptTurns = new ArrayList<>(turns.size());
        List<Stamped<Cue>> keptCues = new ArrayList<>(cues.size());
        for (int i = 0; i < all.size(); i++) {
            Heard each = all.get(i);
            boolean kept = i >= older || i == 0 || matters(each, all.get(i - 1), all.get(i + 1));
            if (kept && each.cue() == null) {
                keptTurns.add(each.turn());
            } else if (kept) {
                keptCues.add(new Stamped<>(each.at(), each.cue()));
            }
        }
        return new Talk(List.copyOf(keptTurns), List.copyOf(keptCues));
    }

    /** Whether it changes whose turn it is, whether the customer has left, or what the next one is. */
    private static boolean matters(Heard heard, Heard before, Heard next) {
        if (heard.cue() == null) {
            return before.cue() != null || before.author() != heard.author();
        }
        boolean customersTurn = next.cue() == null && next.author() == AuthorKind.CUSTOMER;
        return heard.cue() == Cue.NOTHING_MORE ? before.cue() != Cue.NOTHING_MORE : !customersTurn;
    }
}
