package io.baton.bench.process;

import io.baton.local.Options;
import io.baton.local.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Baton of its own, fresh, on free ports, started as {@code ./run} starts it. */
public final class Installation implements AutoCloseable {
    /** Those with which {@code ./run} starts the launcher, in which Kafka runs. */
    private static final List<String> LAUNCHER_FLAGS =
            List.of("-Xms64m", "-Xmx320m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final ChildProgram host;
    private final Map<String, String> facts;
    private final Path directory;

    private Installation(ChildProgram host, Map<String, String> facts, Path directory) {
        this.host = host;
        this.facts = facts;
        this.directory = directory;
    }

    /**
     * Starts it and waits until all services are ready.
     *
     * @param checkout the built source tree
     * @param directory for data and logs
     * @param environment further environment variables of the services
     */
    public static Installation start(Path checkout, Path directory, Map<String, String> environment)
            throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of(checkout.toString(), directory.resolve("baton").toString()));
        environment.forEach((name, value) -> arguments.add(name + "=" + value));
        Files.createDirectories(directory);
        ChildProgram host = ChildProgram.start(Host.class, LAUNCHER_FLAGS, arguments, directory.resolve("host.log"));
        try {
            return new Installation(host, host.answer(), directory);
        } catch (IOException e) {
            host.close();
            throw e;
        }
    }

    /** The flags of the JVMs of the services. */
    public static List<String> serviceFlags() {
        return Options.of(Path.of(""), Path.of("")).serviceJvmFlags();
    }

    /** The value of {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return facts.get("bootstrap");
    }

    /** The JDBC URL up to the name of the schema. */
    public String jdbcUrl() {
        return facts.get("jdbc");
    }

    /** From the beginning of its start until all services were ready. */
    public double secondsToReady() {
        return Double.parseDouble(facts.get("seconds"));
    }

    /** For data and logs. */
    public Path directory() {
        return directory;
    }

    /** The address of intake. */
    public URI intake() {
        return URI.create(facts.get("intake"));
    }

    /** The process of a service. */
    public long pid(Service service) {
        return Long.parseLong(facts.get(service.name()));
    }

    /** The processes of all services. */
    public List<Long> services() {
        List<Long> pids = new ArrayList<>();
        for (Service service : Service.values()) {
            pids.add(pid(service));
        }
        return pids;
    }

    /** What the services, PostgreSQL and Kafka have used so far. */
    public CpuSeconds used() {
        Map<Service, Double> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, Proc.cpuSeconds(pid(service)));
        }
        return new CpuSeconds(services, Proc.treeCpuSeconds(postgres()), Proc.cpuSeconds(host.pid()));
    }

    /** The memory of all processes, by name, in MiB of their proportional set size. */
    public Map<String, Double> memory() {
        Map<String, Double> memory = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            memory.put(service.schema(), Proc.proportionalMebibytes(pid(service)));
        }
        memory.put("launcher with Kafka", Proc.proportionalMebibytes(host.pid()));
        memory.put("PostgreSQL", Proc.treeProportionalMebibytes(postgres()));
        return memory;
    }

    @Override
    public void close() {
        host.close();
    }

    private long postgres() {
        return Long.parseLong(facts.get("postgres"));
    }
}
