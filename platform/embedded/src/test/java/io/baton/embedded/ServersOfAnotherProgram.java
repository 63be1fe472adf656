package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A program that starts both servers, stores one row and one record, says its PostgreSQL port, and waits to be killed. */
final class ServersOfAnotherProgram {

    private ServersOfAnotherProgram() {}

    static Process launch(Path directory) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ServersOfAnotherProgram.class.getName(),
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments)
            throws SQLException, ExecutionException, InterruptedException, IOException {
        EmbeddedServers servers = EmbeddedServers.start(Path.of(arguments[0]), 0, 0);
        servers.postgres().createDatabase("shop");
        try (Connection connection = servers.postgres().connect("shop");
                Statement statement = connection.createStatement()) {
            statement.execute("create table orders(id int)");
            statement.execute("insert into orders values (7)");
        }
        servers.kafka().createTopic("orders", 1, Map.of());
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers.kafka().bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("orders", "7")).get();
        }
        System.out.println(servers.postgres().port());
        int end = System.in.read();
        throw new IllegalStateException("not killed, but told " + end);
    }
}
