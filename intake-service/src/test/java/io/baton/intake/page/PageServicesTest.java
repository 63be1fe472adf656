package io.baton.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageServicesTest {
    private static final String DRAFTING = "http://localhost:8083";

    @Test
    void letsThePageConnectToTheOriginsOfTheServicesOnly() {
        PageServices services = PageServices.of(config("https://gateway.example/routing/", DRAFTING));

        assertThat(services.routing()).isEqualTo("https://gateway.example/routing");
        assertThat(services.contentSecurityPolicy())
                .startsWith("default-src 'self'; ")
                .contains("connect-src 'self' https://gateway.example http://localhost:8083;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8082", "/routing", "ftp://routing", "http:routing", "http://routing?a=b", ""})
    void refusesWhatABrowserCannotAsk(String url) {
        assertThatThrownBy(() -> PageServices.of(config(url, DRAFTING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("baton.intake.page.routing");
    }

    private static PageConfig config(String routing, String drafting) {
        return new PageConfig() {
            @Override
            public URI routing() {
                return URI.create(routing);
            }

            @Override
            public URI drafting() {
                return URI.create(drafting);
            }
        };
    }
}
