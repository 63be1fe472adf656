package io.baton.intake.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.CommitmentKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseDetectorTest {
    private static final int LONGEST_MESSAGE = 20_000;
    private static final Instant SAID_AT = Instant.parse("2026-03-04T09:00:00Z");

    private final PromiseDetector detector = PromiseDetector.english();

    @Test
    void givesWhatWasSaidWithItsEvidence() {
        List<Promise> promises = in("Thanks, Ana. I'll look into it and get back to you by 17:00 today. Bye!");

        assertThat(promises)
                .containsExactly(new Promise(
                        CommitmentKind.UPDATE,
                        "get back to you",
                        Instant.parse("2026-03-04T17:00:00Z"),
                        "I'll look into it and get back to you by 17:00 today",
                        0.95));
    }

    @Test
    void saysOfWhatThePromiseIsWhenTheCompanyIsNotTheOneWhoActs() {
        assertThat(in("Your  refund will be processed (to your card)\nwithin 2 days."))
                .singleElement()
                .extracting(Promise::what, Promise::evidence)
                .containsExactly(
                        "Your refund will be processed (to your card)",
                        "Your  refund will be processed (to your card)\nwithin 2 days");
    }

    @Test
    void keepsWhatFollowsADateThatComesFirst() {
        assertThat(in("Hello! By tomorrow, we will fix the connection."))
                .singleElement()
                .extracting(Promise::what, Promise::evidence)
                .containsExactly("fix the connection", "By tomorrow, we will fix the connection");
    }

    @Test
    void trustsTheSpeakerMostAndThingsLeast() {
        assertThat(in("I will call you today. My colleague will call you tomorrow. The issue will be fixed today."))
                .extracting(Promise::confidence)
                .containsExactly(0.95, 0.9, 0.75);
    }

    @Test
    void keepsPromisesInTheOrderOfTheText() {
        assertThat(in("We will fix this by Friday. I'll call you tomorrow. I will write back today."))
                .extracting(Promise::kind)
                .containsExactly(CommitmentKind.FIX, CommitmentKind.CALL, CommitmentKind.UPDATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will ",
                "I will call you by 5 pm and ",
                "and will call you tomorrow ",
                "by by the end of the ",
                "tomorrow at 10 or ",
                "5:",
                "5 pm - ",
                "17:00-",
                "1-",
                "our very own ",
                "the refund of the refund of ",
                "have it have it ",
                "if ",
                ", i hope ",
                "'ll",
                "'",
                ".",
                "> a\n",
                "p.m. ",
                "A",
                "within 2 to 3 ",
                "\uD83D",
                "5 PM EST "
            })
    void comesToAnEndWhateverTheTextRepeats(String repeated) {
        String text = repeated.repeat(LONGEST_MESSAGE / repeated.length());

        assertThat(in(text)).hasSizeLessThan(10);
    }

    private List<Promise> in(String text) {
        return detector.in(text, SAID_AT, ZoneId.of("UTC"));
    }
}
