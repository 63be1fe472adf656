package io.baton.local;

import io.baton.embedded.EmbeddedServers;
import io.baton.embedded.LocalPostgres;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the services are told by environment variables: where the servers and the others are. */
record ServiceEnvironment(EmbeddedServers servers, ServicePorts ports, Options options) {
    static final String DATABASE = "baton";

    /** The JDBC URL of a schema of the database. */
    static String jdbcUrl(EmbeddedServers servers, String schema) {
        return servers.postgres().jdbcUrl(DATABASE) + "?currentSchema=" + schema;
    }

    /** Of one service; what the options say goes before. */
    Map<String, String> of(Service service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(servers, service.schema()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", LocalPostgres.USER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", LocalPostgres.PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka().bootstrapServers());
        environment.put("QUARKUS_HTTP_HOST", ServicePorts.HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("BATON_TOPICS_PARTITIONS", Integer.toString(options.partitions()));
        // They make a service's end take seconds; a kill -9 loses nothing either.
        environment.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false");
        environment.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_POLL_TIMEOUT", "100");
        environment.putAll(ofThePage(service));
        environment.putAll(options.environment());
        return environment;
    }

    /** The page "be the customer" comes from intake and asks routing and drafting, which must let it. */
    private Map<String, String> ofThePage(Service service) {
        return switch (service) {
            case INTAKE ->
                Map.of(
                        "BATON_INTAKE_PAGE_ROUTING", ports.url(Service.ROUTING).toString(),
                        "BATON_INTAKE_PAGE_DRAFTING",
                                ports.url(Service.DRAFTING).toString());
            case ROUTING, DRAFTING -> Map.of("QUARKUS_HTTP_CORS_ORIGINS", String.join(",", pageOrigins()));
            case METRICS -> Map.of();
        };
    }

    private List<String> pageOrigins() {
        return List.of(ports.url(Service.INTAKE).toString(), "http://localhost:" + ports.of(Service.INTAKE));
    }
}
