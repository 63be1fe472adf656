package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled policy against sentences: {@code +} must set the trigger off, {@code -} must not. */
class BundledPhrasesTest {
    private static final TriggerPolicy POLICY = BundledPolicy.get();

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("sentences")
    void firesExactlyWhereItShould(TriggerType type, boolean expected, String sentence) {
        assertThat(typesIn(sentence).contains(type)).isEqualTo(expected);
    }

    static Stream<Arguments> sentences() throws IOException {
        List<Arguments> all = new ArrayList<>();
        add("explicit-request", TriggerType.EXPLICIT_REQUEST, all);
        for (String language : List.of("de", "es", "fr", "pt", "it")) {
            add("explicit-request." + language, TriggerType.EXPLICIT_REQUEST, all);
        }
        add("legal-threat", TriggerType.LEGAL_THREAT, all);
        add("keyword", TriggerType.KEYWORD, all);
        add("negative-sentiment", TriggerType.NEGATIVE_SENTIMENT, all);
        add("churn-risk", TriggerType.CHURN_RISK, all);
        add("safety", TriggerType.SAFETY, all);
        add("abuse", TriggerType.ABUSE, all);
        return all.stream();
    }

    private static List<TriggerType> typesIn(String sentence) {
        TextDetection.Reading reading = POLICY.text().read(sentence, CaseTraits.UNKNOWN);
        List<TriggerType> types =
                new ArrayList<>(reading.findings().stream().map(Finding::type).toList());
        POLICY.negativeSentiment()
                .in(reading.sentiment(), List.of(reading.sentiment().score()))
                .ifPresent(finding -> types.add(finding.type()));
        return types;
    }

    private static void add(String file, TriggerType type, List<Arguments> all) throws IOException {
        try (InputStream in = BundledPhrasesTest.class.getResourceAsStream("/detection/" + file + ".txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> all.add(Arguments.of(type, line.startsWith("+"), line.substring(2))));
        }
    }
}
