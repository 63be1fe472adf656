package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class HeaderBytesTest {

    @Property
    void bringBackWhatWasWritten(@ForAll @Size(max = 5) List<String> names, @ForAll byte[] value) {
        RecordHeaders headers = new RecordHeaders();
        names.forEach(name -> headers.add(name, value));
        assertThat(HeaderBytes.decode(HeaderBytes.encode(headers))).isEqualTo(headers);
    }

    @Test
    void takeNamesOfAnyLength() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("n".repeat(70_000), new byte[] {1});
        assertThat(HeaderBytes.decode(HeaderBytes.encode(headers))).isEqualTo(headers);
    }

    @Test
    void keepTheDifferenceBetweenEmptyAndNone() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("empty", new byte[0]);
        headers.add("none", null);
        assertThat(HeaderBytes.decode(HeaderBytes.encode(headers))).isEqualTo(headers);
    }
}
