package io.baton.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndMarksTest {
    private static final Instant REACHED = Instant.parse("2026-03-07T06:20:47.497Z");

    @Test
    void isTheSameForTheSameFileAndPartitionOnly() {
        String id = EndMarks.mark("f1", 3, REACHED).getId();

        assertThat(EndMarks.mark("f1", 3, REACHED).getId()).isEqualTo(id);
        assertThat(EndMarks.mark("f1", 4, REACHED).getId()).isNotEqualTo(id);
        assertThat(EndMarks.mark("f2", 3, REACHED).getId()).isNotEqualTo(id);
    }

    @Test
    void saysWhatHasBeenReached() {
        CloudEvent mark = EndMarks.mark("f1", 3, REACHED);

        assertThat(mark.getType()).isEqualTo("baton.source.reached.v1");
        assertThat(new String(mark.getData().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"time\":\"2026-03-07T06:20:47.497Z\"}");
    }
}
