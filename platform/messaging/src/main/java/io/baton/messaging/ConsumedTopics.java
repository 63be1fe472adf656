package io.baton.messaging;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The topics of a service's incoming channels, as its configuration names them. */
final class ConsumedTopics {

    private static final String PREFIX = "mp.messaging.incoming.";
    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([^.\"$]+)\\..+");

    private ConsumedTopics() {}

    static Set<String> of(Config config) {
        Set<String> topics = new TreeSet<>();
        for (String property : config.getPropertyNames()) {
            Matcher matcher = CHANNEL.matcher(property);
            if (matcher.matches()) {
                topics.add(topicOf(config, matcher.group(1)));
            }
        }
        return topics;
    }

    /** A channel without a topic of its own reads the topic of its name. */
    private static String topicOf(Config config, String channel) {
        return config.getOptionalValue(PREFIX + channel + ".topic", String.class)
                .orElse(channel);
    }
}
