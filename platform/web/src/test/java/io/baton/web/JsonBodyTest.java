package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.contracts.binding.InvalidInputException;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonBodyTest {
    /** A body with a required member. */
    public record Body(@NotNull String agent, Integer count) {}

    @Test
    void readsARecord() {
        assertThat(JsonBody.read(Body.class, "{\"agent\":\"ana\",\"more\":1}".getBytes(UTF_8)))
                .isEqualTo(new Body("ana", null));
    }

    @Test
    void reportsEveryViolation() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> JsonBody.read(Body.class, "{\"count\":\"two\"}".getBytes(UTF_8)));

        assertThat(refused.violations()).extracting("pointer").containsExactly("/agent", "/count");
    }

    @Test
    void refusesWhatIsNotJson() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        for (String body : List.of("", "   ", "not json", "{\"agent\":", "{} {}", deep)) {
            ProblemException refused =
                    catchThrowableOfType(ProblemException.class, () -> JsonBody.read(Body.class, body.getBytes(UTF_8)));
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(refused.problem().violations()).hasSize(1);
        }
    }

    @Test
    void refusesBrokenUtf8() {
        byte[] broken = {'"', (byte) 0xC3, '"'};

        assertThat(catchThrowableOfType(ProblemException.class, () -> JsonBody.parse(broken))
                        .problem()
                        .status())
                .isEqualTo(400);
    }
}
