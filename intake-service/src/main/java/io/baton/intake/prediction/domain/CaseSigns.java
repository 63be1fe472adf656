package io.baton.intake.prediction.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a case at a message of its customer.
 *
 * @param tier of the customer, or null
 * @param channel of the case, or null
 * @param severity as the platform gave it, or null
 * @param issueType in the platform's words, or null
 * @param customerMessages how many there are, this one included
 * @param attempts that failed
 * @param lastSentiment of the customer's messages, -1 to 1
 * @param meanSentiment of the last three
 * @param lowestSentiment of all that are remembered
 * @param open since the first moment of the case
 * @param unanswered since the first message of the customer to which nobody has replied; zero for this one
 * @param reopenings how many
 * @param toDue to the next deadline; null when none runs
 */
public record CaseSigns(
        Tier tier,
        Channel channel,
        Severity severity,
        String issueType,
        int customerMessages,
        int agentMessages,
        int botMessages,
        int attempts,
        double lastSentiment,
        double meanSentiment,
        double lowestSentiment,
        Duration open,
        Duration unanswered,
        int reopenings,
        Duration toDue) {
    private static final int ISSUES = 16;

    /** As numbers; of what is one of several, only the one that it is. */
    public List<Feature> features() {
        List<Feature> all = new ArrayList<>();
        count(all, "customer-messages", customerMessages, "messages of the customer");
        count(all, "agent-messages", agentMessages, "messages of agents");
        count(all, "bot-messages", botMessages, "messages of the bot");
        count(all, "attempts", attempts, "failed attempts");
        sentiment(all, "sentiment-last", lastSentiment, "sentiment of the message");
        sentiment(all, "sentiment-mean", meanSentiment, "mean sentiment of the last messages");
        sentiment(all, "sentiment-lowest", lowestSentiment, "lowest sentiment so far");
        minutes(all, "minutes-open", open, "since the case began");
        minutes(all, "minutes-unanswered", unanswered, "without an answer");
        count(all, "reopenings", reopenings, "reopenings");
        if (toDue != null) {
            double hours = Math.max(0, toDue.toMinutes()) / 60.0;
            all.add(new Feature("due-soon", 1 / (1 + hours), toDue.toMinutes() + " minutes to the next deadline"));
        }
        oneOf(all, "tier", tier);
        oneOf(all, "channel", channel);
        oneOf(all, "severity", severity);
        if (issueType != null) {
            int bucket = Math.floorMod(issueType.toLowerCase(Locale.ROOT).hashCode(), ISSUES);
            all.add(new Feature("issue-" + bucket, 1, "issue type " + issueType));
        }
        return all;
    }

    private static void count(List<Feature> all, String name, int count, String words) {
        all.add(new Feature(name, StrictMath.log1p(count), count + " " + words));
    }

    private static void minutes(List<Feature> all, String name, Duration duration, String words) {
        long minutes = Math.max(0, duration.toMinutes());
        all.add(new Feature(name, StrictMath.log1p(minutes), minutes + " minutes " + words));
    }

    private static void sentiment(List<Feature> all, String name, double value, String words) {
        all.add(new Feature(name, value, String.format(Locale.ROOT, "%s %.2f", words, value)));
    }

    private static void oneOf(List<Feature> all, String name, Enum<?> value) {
        if (value != null) {
            all.add(new Feature(name + "-" + value.name(), 1, name + " " + value.name()));
        }
    }
}
