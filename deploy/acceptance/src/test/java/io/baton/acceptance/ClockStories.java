package io.baton.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A made-up working week in which customers wait: answered in time, late and not at all, by bots, over nights, after
 * reopenings, with promises; some events arrive late and some twice. The same seed makes the same lines.
 */
final class ClockStories {
    private static final Instant MONDAY = Instant.parse("2026-02-02T06:30:00Z");
    private static final Instant OUTAGE = MONDAY.plus(Duration.ofDays(2));
    private static final int REPEATED = 29;
    /** After so many cases there is the next of the outage, and the next of a customer who comes back. */
    static final int EVERY = 21;

    static final int FIRST_OF_OUTAGE = 19;
    static final int FIRST_OF_ONE_CUSTOMER = 9;

    private final Random random;
    private final List<Consumer<ClockStory>> plots = List.of(
            this::answeredInTime,
            this::answeredLate,
            this::leftWithTheBot,
            this::waitsTwiceTooLong,
            this::overNight,
            this::onTheCustomersTurnForDays,
            this::reopened,
            this::reopenedUnanswered,
            this::promisesKept,
            this::promisesMissed,
            this::promiseToFix,
            this::resolvedEarly,
            this::answerArrivesLate,
            this::openingArrivesLate,
            this::critical);

    private ClockStories(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The lines of a file in the order of their arrival.
     *
     * @param cases at least 16, so that every story is told
     */
    static List<String> make(int cases, long seed) {
        return new ClockStories(seed).lines(cases);
    }

    static String subject(int number) {
        return String.format(Locale.ROOT, "W-%04d", number);
    }

    private List<String> lines(int cases) {
        List<ClockStory.Line> all = new ArrayList<>();
        for (int i = 0; i < cases - 1; i++) {
            all.addAll(story(i).lines());
        }
        all.sort(Comparator.comparing(ClockStory.Line::arrival));
        all.addAll(beganAtTheEnd(subject(cases - 1), all.get(all.size() - 1).arrival()));
        List<String> lines =
                new ArrayList<>(all.stream().map(ClockStory.Line::event).toList());
        for (int i = lines.size() - 1; i >= 0; i -= REPEATED) {
            lines.add(Math.min(lines.size(), i + 1 + random.nextInt(60)), lines.get(i));
        }
        return lines;
    }

    private ClockStory story(int number) {
        if (number % EVERY == FIRST_OF_OUTAGE) {
            return outage(number);
        }
        ClockStory story = new ClockStory(subject(number), MONDAY.plus(Duration.ofMinutes(number * 23L)));
        if (number % EVERY == FIRST_OF_ONE_CUSTOMER) {
            return story.opened("EMAIL", "cu-again", "STANDARD", "LOW", "again")
                    .after(5)
                    .resolved();
        }
        plots.get(number % plots.size()).accept(story);
        return story;
    }

    /** Some have the same trouble as the others, in the same minutes; the first is helped at once. */
    private static ClockStory outage(int number) {
        ClockStory story = new ClockStory(subject(number), OUTAGE.plus(Duration.ofMinutes(number / EVERY)));
        story.opened("EMAIL", "cu-" + number, "STANDARD", "NORMAL", "outage");
        return number == FIRST_OF_OUTAGE ? story.after(3).resolved() : story;
    }

    /** It is not over when the file is. */
    private static List<ClockStory.Line> beganAtTheEnd(String subject, Instant end) {
        ClockStory story = new ClockStory(subject, end);
        return story.opened("EMAIL", "STANDARD", "LOW")
                .customer("Good evening.")
                .lines();
    }

    private int minutes(int from, int to) {
        return from + random.nextInt(to - from);
    }

    private void answeredInTime(ClockStory story) {
        story.opened("CHAT", "STANDARD", "NORMAL").customer("The invoice is not there.");
        story.after(minutes(2, 14))
                .agent("I am looking into it.")
                .after(minutes(1, 30))
                .customer("Thank you.");
        story.after(minutes(5, 29))
                .agent("It is there now.")
                .after(minutes(1, 90))
                .resolved();
    }

    private void answeredLate(ClockStory story) {
        story.opened("MESSAGING", "BUSINESS", "NORMAL").customer("Is anybody there?");
        story.after(minutes(15, 50))
                .agent("Yes, sorry for the wait.")
                .after(minutes(5, 600))
                .resolved();
    }

    private void leftWithTheBot(ClockStory story) {
        story.opened("CHAT", "STANDARD", "LOW").customer("Where is my parcel?");
        story.after(1).bot("What is its number?").after(minutes(1, 20)).customer("It is 4711.");
        story.after(1).bot("Please wait.");
    }

    private void waitsTwiceTooLong(ClockStory story) {
        story.opened("CHAT", "STANDARD", "NORMAL").after(3).agent("How can I help?");
        for (int wait = 0; wait < 2; wait++) {
            story.after(minutes(1, 9)).customer("It still fails.").after(4).customer("Hello?");
            story.after(minutes(31, 300)).agent("Please try it again.");
        }
        story.after(minutes(1, 40)).resolved();
    }

    private void overNight(ClockStory story) {
        story.opened("EMAIL", "STANDARD", "NORMAL").customer("My name is spelt wrong.");
        story.after(minutes(600, 2_000))
                .agent("How is it spelt?")
                .after(minutes(100, 2_000))
                .customer("With a y.");
        story.after(minutes(100, 2_000)).agent("It is changed.").after(60).resolved();
    }

    private void onTheCustomersTurnForDays(ClockStory story) {
        story.opened("PHONE", "STANDARD", "NORMAL").after(2).agent("Please send me the number on the box.");
        story.after(minutes(1_000, 4_000))
                .customer("It is 12.")
                .after(9)
                .agent("Thank you. And the colour of the light?");
        if (random.nextBoolean()) {
            story.after(minutes(100, 2_000))
                    .customer("Red.")
                    .after(minutes(10, 1_800))
                    .resolved();
        }
    }

    private void reopened(ClockStory story) {
        story.opened("CHAT", "STANDARD", "NORMAL")
                .customer("It is slow.")
                .after(5)
                .agent("It is repaired.");
        story.after(2)
                .resolved()
                .after(minutes(60, 900))
                .customer("It is slow again.")
                .after(1)
                .reopened();
        story.after(minutes(5, 90))
                .agent("Now it is repaired.")
                .after(minutes(2, 1_500))
                .resolved();
        story.after(100).reopened();
    }

    private void reopenedUnanswered(ClockStory story) {
        story.opened("SOCIAL", "ENTERPRISE", "NORMAL").customer("Your shop is closed?");
        story.after(minutes(5, 55))
                .resolved()
                .after(minutes(60, 500))
                .reopened()
                .after(minutes(20, 90));
        story.agent("It opens at nine.");
    }

    private void promisesKept(ClockStory story) {
        story.opened("EMAIL", "STANDARD", "NORMAL").customer("When is it delivered?");
        story.after(2)
                .agent("I will write again by 23:50 today.")
                .after(minutes(5, 45))
                .agent("On Friday.");
        story.after(3).resolved();
    }

    private void promisesMissed(ClockStory story) {
        story.opened("EMAIL", "STANDARD", "NORMAL").customer("Can you call me?");
        story.after(2).agent("I'll call you tomorrow.").after(5).agent("I will write again within two hours.");
        story.after(minutes(119, 400)).agent("Sorry for the delay.");
    }

    private void promiseToFix(ClockStory story) {
        story.opened("EMAIL", "STANDARD", "HIGH").customer("The door does not close.");
        story.after(4)
                .agent("We will fix this by tomorrow.")
                .after(minutes(1_000, 5_000))
                .resolved();
    }

    private void resolvedEarly(ClockStory story) {
        story.opened("SMS", "STANDARD", "LOW")
                .customer("I have found it myself.")
                .after(minutes(1, 300))
                .resolved();
        story.after(3).resolved();
    }

    private void answerArrivesLate(ClockStory story) {
        story.opened("CHAT", "STANDARD", "NORMAL").customer("I cannot log in.");
        story.after(10).arrivingLate(minutes(5, 40)).agent("Here is a new link.");
        story.after(minutes(7, 20))
                .customer("That helps.")
                .after(50)
                .arrivingLate(200)
                .resolved();
        story.after(minutes(60, 200)).customer("Thank you.");
    }

    private void openingArrivesLate(ClockStory story) {
        story.arrivingLate(minutes(1, 60)).opened("EMAIL", "VIP", "NORMAL").customer("Please check the contract.");
        story.after(minutes(30, 90))
                .agent("It is in order.")
                .after(20)
                .arrivingLate(30)
                .customer("And the annex?");
        story.after(minutes(1, 300)).agent("The annex as well.");
    }

    private void critical(ClockStory story) {
        story.opened("PORTAL", "VIP", "CRITICAL").customer("Everything is down.");
        story.after(minutes(1, 20))
                .agent("We are on it.")
                .after(1)
                .customer("Good.")
                .after(minutes(1, 50));
        story.agent("We will fix this within 3 hours.")
                .after(minutes(60, 400))
                .customer("Well?")
                .after(9)
                .resolved();
    }
}
