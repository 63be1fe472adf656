package io.baton.embedded;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps a broker's log to warnings, wherever SLF4J leads to java.util.logging, as it does in Quarkus. At the usual level
 * a start alone is a thousand lines. A level that the surrounding program has set stays.
 */
final class BrokerLog {

    private static final Map<String, Level> LEVELS = Map.of(
            "kafka", Level.WARNING,
            "state.change.logger", Level.WARNING,
            "org.apache.kafka", Level.WARNING,
            // Warns of every start.
            "org.apache.kafka.controller", Level.SEVERE);

    // A logger that nobody refers to is collected, and its level with it.
    private static final List<Logger> LOGGERS =
            LEVELS.keySet().stream().map(Logger::getLogger).toList();

    private static final Logger NETWORK = Logger.getLogger("org.apache.kafka.clients.NetworkClient");

    private BrokerLog() {}

    static void quiet() {
        for (Logger logger : LOGGERS) {
            if (logger.getLevel() == null) {
                logger.setLevel(LEVELS.get(logger.getName()));
            }
        }
        if (NETWORK.getFilter() == null) {
            NETWORK.setFilter(message -> !isOfEveryStop(message));
        }
    }

    /** The broker closes one of its own connections twice at every stop. */
    private static boolean isOfEveryStop(LogRecord message) {
        return message.getMessage() != null && message.getMessage().contains("name=registration] Attempting to close");
    }
}
