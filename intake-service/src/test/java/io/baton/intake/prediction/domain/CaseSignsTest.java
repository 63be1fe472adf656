package io.baton.intake.prediction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Channel;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CaseSignsTest {

    @Test
    void leavesOutWhatIsNotKnown() {
        CaseSigns signs =
                new CaseSigns(null, null, null, null, 1, 0, 0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0, null);

        assertThat(signs.features())
                .extracting(Feature::name)
                .noneMatch(name -> name.startsWith("tier")
                        || name.startsWith("channel")
                        || name.startsWith("severity")
                        || name.startsWith("issue")
                        || name.startsWith("due"));
    }

    @Test
    void saysInWordsWhatIsKnown() {
        CaseSigns signs = new CaseSigns(
                Tier.VIP,
                Channel.CHAT,
                Severity.HIGH,
                "billing.refund",
                3,
                1,
                2,
                4,
                -0.5,
                -0.25,
                -0.75,
                Duration.ofMinutes(90),
                Duration.ofMinutes(12),
                1,
                Duration.ofMinutes(30));

        assertThat(signs.features())
                .extracting(Feature::words)
                .contains(
                        "3 messages of the customer",
                        "4 failed attempts",
                        "sentiment of the message -0.50",
                        "90 minutes since the case began",
                        "12 minutes without an answer",
                        "30 minutes to the next deadline",
                        "tier VIP",
                        "channel CHAT",
                        "severity HIGH",
                        "issue type billing.refund");
    }
}
