package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Property
    void areThePartitionsOfKafkasDefaultPartitioner(
            @ForAll String key, @ForAll @IntRange(min = 1, max = 64) int count) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        assertThat(new Lanes(count).of(bytes)).isEqualTo(BuiltInPartitioner.partitionForKey(bytes, count));
    }

    @Test
    void haveAPlaceForRecordsWithoutAKey() {
        assertThat(new Lanes(12).of(null)).isZero();
    }
}
