package io.baton.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Uuid5PropertyTest {
    @Property(tries = 200)
    void isAlwaysANameBasedUuidOfTheRfcsVariant(@ForAll String name) {
        UUID uuid = Uuid5.of(Uuid5.URL_NAMESPACE, name);

        assertThat(uuid.version()).isEqualTo(5);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(Uuid5.of(Uuid5.URL_NAMESPACE, name)).isEqualTo(uuid);
    }
}
