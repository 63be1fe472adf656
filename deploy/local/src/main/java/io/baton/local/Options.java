package io.baton.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a {@link LocalBaton} is to be.
 *
 * @param checkout the root of the source tree, whose built services are started
 * @param data the data directory; made when absent
 * @param fresh whether what is in the data directory is deleted first
 * @param portBase the port of intake, followed by those of routing, drafting and metrics; 0 for free ones
 * @param postgresPort 0 for a free one
 * @param kafkaPort 0 for a free one
 * @param partitions of every topic, above 0; data that is kept has the number that it was made with
 * @param serviceJvmFlags of every service
 * @param environment further environment variables of every service
 * @param says is told in a sentence what happens to a service meanwhile; called from any thread
 */
public record Options(
        Path checkout,
        Path data,
        boolean fresh,
        int portBase,
        int postgresPort,
        int kafkaPort,
        int partitions,
        List<String> serviceJvmFlags,
        Map<String, String> environment,
        Consumer<String> says) {

    /** The first of the four ports of the services. */
    public static final int DEFAULT_PORT_BASE = 8081;
    /** PostgreSQL's port; not its usual one, which an installed server may have. */
    public static final int DEFAULT_POSTGRES_PORT = 15432;
    /** Kafka's usual port. */
    public static final int DEFAULT_KAFKA_PORT = 9092;
    /** The partitions of every topic, as the services have them by default. */
    public static final int DEFAULT_PARTITIONS = 12;

    private static final List<String> SMALL_AND_QUICK_TO_START = List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC");

    public Options {
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        serviceJvmFlags = List.copyOf(serviceJvmFlags);
        environment = Map.copyOf(environment);
        Objects.requireNonNull(says, "says");
    }

    /** The defaults of {@code ./run}: fixed ports, data that is kept, a silent listener. */
    public static Options of(Path checkout, Path data) {
        return new Options(
                checkout,
                data,
                false,
                DEFAULT_PORT_BASE,
                DEFAULT_POSTGRES_PORT,
                DEFAULT_KAFKA_PORT,
                DEFAULT_PARTITIONS,
                SMALL_AND_QUICK_TO_START,
                Map.of(),
                sentence -> {});
    }

    /** The same on free ports, so that several can run side by side. */
    public Options onFreePorts() {
        return withPorts(0, 0, 0);
    }

    /** The same on other ports; 0 for free ones. */
    public Options withPorts(int portBase, int postgresPort, int kafkaPort) {
        return new Options(
                checkout,
                data,
                fresh,
                portBase,
                postgresPort,
                kafkaPort,
                partitions,
                serviceJvmFlags,
                environment,
                says);
    }

    /** The same with the data directory emptied first, or not. */
    public Options withFresh(boolean fresh) {
        return new Options(
                checkout,
                data,
                fresh,
                portBase,
                postgresPort,
                kafkaPort,
                partitions,
                serviceJvmFlags,
                environment,
                says);
    }

    /** The same with so many partitions of every topic. */
    public Options withPartitions(int partitions) {
        return new Options(
                checkout,
                data,
                fresh,
                portBase,
                postgresPort,
                kafkaPort,
                partitions,
                serviceJvmFlags,
                environment,
                says);
    }

    /** The same with other JVM flags for the services. */
    public Options withServiceJvmFlags(List<String> serviceJvmFlags) {
        return new Options(
                checkout,
                data,
                fresh,
                portBase,
                postgresPort,
                kafkaPort,
                partitions,
                serviceJvmFlags,
                environment,
                says);
    }

    /** The same with further environment variables for the services. */
    public Options withEnvironment(Map<String, String> environment) {
        return new Options(
                checkout,
                data,
                fresh,
                portBase,
                postgresPort,
                kafkaPort,
                partitions,
                serviceJvmFlags,
                environment,
                says);
    }

    /** The same with a listener. */
    public Options telling(Consumer<String> says) {
        return new Options(
                checkout,
                data,
                fresh,
                portBase,
                postgresPort,
                kafkaPort,
                partitions,
                serviceJvmFlags,
                environment,
                says);
    }
}
