package io.baton.acceptance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up month of conversations as lines of CloudEvents: with repetitions, late events and lines that are refused. */
final class Conversations {
    /** Lines that no installation may accept, in the order in which they are put in. */
    static final List<String> REFUSED = List.of(
            "not json at all",
            "{\"specversion\":\"1.0\",\"id\":\"cut-1\",\"source\":\"https://desk.example/",
            event("bad-csat", "B-1", "baton.survey.answered.v1", "2026-02-03T10:00:00Z", "{\"csat\":9}"),
            event("bad-type", "B-2", "com.other.thing", "2026-02-03T10:00:00Z", "{}"),
            event("bad-time", "B-3", "baton.case.resolved.v1", "1999-12-31T23:59:59Z", "{}"),
            event(
                    "bad-text",
                    "B-4",
                    "baton.message.posted.v1",
                    "2026-02-03T10:00:00Z",
                    "{\"author\":{\"kind\":\"BOT\"}}"));

    private static final Instant START = Instant.parse("2026-02-02T08:00:00Z");

    private static final List<String> COMPLAINTS = List.of(
            "My parcel has not arrived and nobody answers me.",
            "I want to speak to a manager, please.",
            "The application crashes whenever I open an invoice.",
            "This is a disgrace, I am very angry about this terrible service!",
            "I will take you to court over this, my lawyer has the papers.",
            "Could you tell me when the shop opens?",
            "Thank you, that has helped me a lot.");

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private Conversations(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Conversations of some cases; the same seed makes the same lines.
     *
     * @return lines in the order of their arrival
     */
    static Made make(int cases, long seed) {
        Conversations conversations = new Conversations(seed);
        for (int i = 0; i < cases; i++) {
            conversations.addCase(i);
        }
        int distinct = conversations.lines.size();
        int repeated = conversations.repeatSome();
        conversations.delaySome();
        conversations.insertRefused();
        return new Made(List.copyOf(conversations.lines), cases, distinct, repeated);
    }

    /** What was made: all lines, and what a reader must arrive at. */
    record Made(List<String> lines, int cases, int distinct, int repeated) {}

    private void addCase(int number) {
        String subject = String.format(Locale.ROOT, "M-%04d", number);
        Story story = new Story(subject, START.plusSeconds(number * 611L));
        story.add(
                "baton.case.opened.v1",
                "{\"channel\":\"" + (number % 2 == 0 ? "CHAT" : "EMAIL") + "\",\"customer\":{\"id\":\"cu-" + number % 37
                        + "\",\"tier\":\"" + (number % 9 == 0 ? "VIP" : "STANDARD")
                        + "\"},\"issueType\":\"billing\",\"title\":\"Invoice question\",\"severity\":\""
                        + (number % 9 == 0 ? "CRITICAL" : "NORMAL") + "\"}");
        for (int turn = 0; turn < 2 + random.nextInt(6); turn++) {
            story.say("CUSTOMER", COMPLAINTS.get(random.nextInt(COMPLAINTS.size())));
            story.say(turn == 0 ? "BOT" : "AGENT", "Thank you for your message, I am looking into it.");
        }
        for (int attempt = 0; attempt < random.nextInt(5); attempt++) {
            story.add("baton.attempt.failed.v1", "{\"action\":\"restart " + attempt + "\",\"by\":{\"kind\":\"BOT\"}}");
        }
        if (number % 5 == 0) {
            story.add(
                    "baton.approval.needed.v1",
                    "{\"action\":\"refund\",\"amount\":" + (200 + number) + ",\"currency\":\"EUR\",\"limit\":100}");
        }
        if (number % 7 == 0) {
            story.add("baton.escalation.asked.v1", "{\"by\":\"CUSTOMER\",\"reason\":\"pressed the button\"}");
        }
        if (number % 4 != 0) {
            story.add(
                    "baton.case.resolved.v1",
                    "{\"by\":{\"kind\":\"AGENT\",\"id\":\"ag-1\"},\"resolution\":\"solved\"}");
            story.add("baton.survey.answered.v1", "{\"csat\":" + (1 + number % 5) + "}");
        }
    }

    private int repeatSome() {
        int repeated = 0;
        for (int i = lines.size() - 1; i >= 0; i -= 53) {
            lines.add(Math.min(lines.size(), i + 1 + random.nextInt(40)), lines.get(i));
            repeated++;
        }
        return repeated;
    }

    private void delaySome() {
        for (int i = 20; i < lines.size() - 20; i += 71) {
            Collections.swap(lines, i, i + 1 + random.nextInt(6));
        }
    }

    private void insertRefused() {
        for (int i = 0; i < REFUSED.size(); i++) {
            lines.add((i + 1) * lines.size() / (REFUSED.size() + 2), REFUSED.get(i));
        }
    }

    private static String event(String id, String subject, String type, String time, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"https://desk.example/made\",\"subject\":\""
                + subject + "\",\"type\":\"" + type + "\",\"time\":\"" + time + "\",\"data\":" + data + "}";
    }

    private final class Story {
        private final String subject;
        private Instant now;
        private int events;

        Story(String subject, Instant start) {
            this.subject = subject;
            this.now = start;
        }

        void say(String author, String text) {
            add("baton.message.posted.v1", "{\"author\":{\"kind\":\"" + author + "\"},\"text\":\"" + text + "\"}");
        }

        void add(String type, String data) {
            now = now.plusSeconds(10 + random.nextInt(300));
            lines.add(event(subject + "-" + events++, subject, type, now.toString(), data));
        }
    }
}
