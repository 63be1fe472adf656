package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Property
    void nameAKeyThatKafkaPutsOnTheLane(@ForAll @IntRange(min = 1, max = 64) int count) {
        for (int lane = 0; lane < count; lane++) {
            byte[] key = new Lanes(count).keyOn(lane).getBytes(StandardCharsets.UTF_8);
            assertThat(BuiltInPartitioner.partitionForKey(key, count)).isEqualTo(lane);
        }
    }

    @Test
    void nameTheSmallestNumberAsKey() {
        assertThat(new Lanes(1).keyOn(0)).isEqualTo("0");
    }

    @Test
    void haveNoKeyForALaneThatIsNotThere() {
        assertThatThrownBy(() -> new Lanes(12).keyOn(12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lanes(12).keyOn(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveAPlaceForRecordsWithoutAKey() {
        assertThat(new Lanes(12).of(null)).isZero();
    }
}
