package io.baton.drafting.model;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An endpoint that speaks the OpenAI protocol, as far as a test tells it to. */
public final class OpenAiServer implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    /** The running endpoint; what it was not told is answered with 404. */
    public static WireMockServer server() {
        return SERVER;
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "quarkus.langchain4j.openai.enable-integration",
                "true",
                "quarkus.langchain4j.openai.api-key",
                "test",
                "quarkus.langchain4j.openai.base-url",
                "http://localhost:" + SERVER.port() + "/v1/");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
