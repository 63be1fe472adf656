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
    /** Turns and cues together: a message that is both counts twice. */
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
     * What has come of all up to a message.
     *
     * @param spoke who spoke last, but for farewells; null when nobody has
     * @param took who spoke last and did not take leave; null when nobody has
     * @param left whether the customer's last word took leave
     */
    private record Standing(State state, AuthorKind spoke, AuthorKind took, boolean left) {
        private static final Standing AT_FIRST = new Standing(State.GOES_ON, null, null, false);

        private Standing after(Heard heard) {
            AuthorKind author = heard.author();
            boolean leaves = heard.leaves(state);
            return new Standing(
                    heard.after(state),
                    author == null || heard.cue() == Cue.FAREWELL ? spoke : author,
                    author == null || leaves ? took : author,
                    author == AuthorKind.CUSTOMER ? leaves : left);
        }

        private Standing with(State other) {
            return new Standing(other, spoke, took, left);
        }
    }

    /**
     * With a message. The latest turns and cues, counted together, are all kept, so that one that comes late finds its place among
     * them; of older ones only those that move a clock or decide what another one is. So rows of one kind take no room, however
     * long they are: thanks after thanks, or a question that is asked again every hour.
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
        Standing standing = Standing.AT_FIRST;
        for (int i = 0; i < all.size(); i++) {
            Heard each = all.get(i);
            if (i < older) {
                Standing then = standing.after(each);
                if (then.with(standing.state()).equals(standing)
                        && isSame(standing.state(), then.state(), all.subList(i + 1, older))) {
                    continue;
                }
                standing = then;
            }
            if (each.cue() == null) {
                keptTurns.add(each.turn());
            } else {
                keptCues.add(new Stamped<>(each.at(), each.cue()));
            }
        }
        return new Talk(List.copyOf(keptTurns), List.copyOf(keptCues));
    }

    /**
     * Whether two states come to the same by what follows, and none of it takes leave in one only. What follows are older ones, too:
     * the latest begin in the state in which they were heard, whatever comes late among them.
     */
    private static boolean isSame(State one, State other, List<Heard> following) {
        State first = one;
        State second = other;
        for (Heard each : following) {
            if (first == second) {
                return true;
            }
            if (each.leaves(first) != each.leaves(second)) {
                return false;
            }
            first = each.after(first);
            second = each.after(second);
        }
        return first == second;
    }
}
