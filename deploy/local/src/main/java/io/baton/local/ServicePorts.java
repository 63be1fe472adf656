package io.baton.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** The ports of the services on the loopback interface. */
final class ServicePorts {
    static final String HOST = "127.0.0.1";

    private final Map<Service, Integer> ports;

    private ServicePorts(Map<Service, Integer> ports) {
        this.ports = ports;
    }

    /**
     * Settles the ports of the services and makes sure that nobody listens on any port that will be needed.
     *
     * @throws LauncherException naming the first port in use and the option that changes it
     */
    static ServicePorts claim(Options options) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            int wanted = options.portBase() == 0 ? 0 : options.portBase() + service.ordinal();
            ports.put(service, free(wanted, service.directory(), "--port-base"));
        }
        free(options.postgresPort(), "PostgreSQL", "--postgres-port");
        free(options.kafkaPort(), "Kafka", "--kafka-port");
        return new ServicePorts(ports);
    }

    int of(Service service) {
        return ports.get(service);
    }

    /** The address of a service, such as {@code http://127.0.0.1:8081}. */
    URI url(Service service) {
        return URI.create("http://" + HOST + ":" + of(service));
    }

    private static int free(int wanted, String user, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new LauncherException(
                    ExitCode.PORT_IN_USE,
                    "Port " + wanted + ", wanted for " + user + ", is used by another program; choose another with "
                            + option + ".",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
