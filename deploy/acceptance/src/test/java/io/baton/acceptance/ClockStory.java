package io.baton.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One case as lines of CloudEvents: what happened when, and when it arrived. Mutable. */
final class ClockStory {
    static final String SOURCE = "https://desk.example/clocks";

    private final String subject;
    private final List<Line> lines = new ArrayList<>();
    private Instant now;
    private Duration delay = Duration.ZERO;

    ClockStory(String subject, Instant start) {
        this.subject = subject;
        this.now = start;
    }

    /** A line of the file and the moment at which it came. */
    record Line(Instant arrival, String event) {}

    List<Line> lines() {
        return lines;
    }

    /** What follows happens so much later. */
    ClockStory after(long minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    /** The next event arrives so long after it happened. */
    ClockStory arrivingLate(long minutes) {
        delay = Duration.ofMinutes(minutes);
        return this;
    }

    ClockStory opened(String channel, String tier, String severity) {
        return opened(channel, "cu-" + subject, tier, severity, "technical");
    }

    ClockStory opened(String channel, String customer, String tier, String severity, String issueType) {
        return add(
                "baton.case.opened.v1",
                "{\"channel\":\"" + channel + "\",\"customer\":{\"id\":\"" + customer + "\",\"tier\":\"" + tier
                        + "\"},\"title\":\"It does not work\",\"issueType\":\"" + issueType + "\",\"severity\":\""
                        + severity
                        + "\"}");
    }

    ClockStory customer(String text) {
        return said("CUSTOMER", text);
    }

    ClockStory agent(String text) {
        return said("AGENT", text);
    }

    ClockStory bot(String text) {
        return said("BOT", text);
    }

    ClockStory resolved() {
        return add("baton.case.resolved.v1", "{\"by\":{\"kind\":\"AGENT\",\"id\":\"ag-1\"},\"resolution\":\"solved\"}");
    }

    ClockStory reopened() {
        return add("baton.case.reopened.v1", "{\"reason\":\"It happens again.\"}");
    }

    private ClockStory said(String author, String text) {
        String person = "{\"kind\":\"" + author + "\",\"id\":\"" + author.toLowerCase(java.util.Locale.ROOT) + "-1\"}";
        return add("baton.message.posted.v1", "{\"author\":" + person + ",\"text\":\"" + text + "\"}");
    }

    private ClockStory add(String type, String data) {
        String event = "{\"specversion\":\"1.0\",\"id\":\"" + subject + "-" + lines.size() + "\",\"source\":\"" + SOURCE
                + "\",\"subject\":\"" + subject + "\",\"type\":\"" + type + "\",\"time\":\"" + now + "\",\"data\":"
                + data
                + "}";
        lines.add(new Line(now.plus(delay), event));
        delay = Duration.ZERO;
        now = now.plusSeconds(20);
        return this;
    }
}
