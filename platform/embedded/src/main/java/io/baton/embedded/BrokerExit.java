package io.baton.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.utils.Exit;

/**
 * Keeps a broker that gives up from ending the program that it lives in, without a word and without its shutdown hooks.
 * Kafka has one place for this per JVM, so that every broker of this JVM is told; nearly always there is one.
 */
final class BrokerExit {

    private static final Set<LocalKafka> BROKERS = ConcurrentHashMap.newKeySet();

    static {
        Exit.setExitProcedure((status, message) -> giveUp());
        Exit.setHaltProcedure((status, message) -> giveUp());
    }

    private BrokerExit() {}

    static void report(LocalKafka broker) {
        BROKERS.add(broker);
    }

    static void forget(LocalKafka broker) {
        BROKERS.remove(broker);
    }

    private static void giveUp() {
        BROKERS.forEach(LocalKafka::giveUp);
    }
}
