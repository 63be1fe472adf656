package io.baton.bench.workload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class OpenCasesTest {
    private static final Instant OPENED = Instant.parse("2026-03-02T08:00:00Z");

    private final List<ProducerRecord<byte[], byte[]>> records =
            OpenCases.records("contact-events", "due", 100, "Told", OPENED);

    @Test
    void openAtOneMoment() {
        assertThat(records)
                .filteredOn(record -> header(record, "ce_type").equals("baton.case.opened.v1"))
                .hasSize(100)
                .allSatisfy(record -> {
                    assertThat(Instant.parse(header(record, "ce_time"))).isEqualTo(OPENED);
                    assertThat(new String(record.value(), UTF_8)).contains("\"brand\":\"Told\"");
                });
    }

    @Test
    void waitForTheirFirstResponse() {
        assertThat(records)
                .hasSize(100 * OpenCases.EVENTS)
                .noneMatch(record -> new String(record.value(), UTF_8).contains("\"kind\":\"AGENT\""))
                .noneMatch(record -> header(record, "ce_type").equals("baton.case.resolved.v1"));
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
