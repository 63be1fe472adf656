package io.baton.local.sample;

import static io.baton.contracts.TriggerType.AUTHORITY_LIMIT;
import static io.baton.contracts.TriggerType.BOT_HANDOVER;
import static io.baton.contracts.TriggerType.BUTTON;
import static io.baton.contracts.TriggerType.COMMITMENT_AT_RISK;
import static io.baton.contracts.TriggerType.COMMITMENT_MISSED;
import static io.baton.contracts.TriggerType.CUSTOMER_VALUE;
import static io.baton.contracts.TriggerType.EXPLICIT_REQUEST;
import static io.baton.contracts.TriggerType.KEYWORD;
import static io.baton.contracts.TriggerType.LEGAL_THREAT;
import static io.baton.contracts.TriggerType.MANUAL;
import static io.baton.contracts.TriggerType.NEGATIVE_SENTIMENT;
import static io.baton.contracts.TriggerType.REPEATED_FAILURE;
import static io.baton.contracts.TriggerType.SAFETY;
import static io.baton.contracts.TriggerType.SLA_BREACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.ContactEventReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HalfHourTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final HalfHour halfHour = HalfHour.from(NOW);
    private final List<ContactEvent> events =
            halfHour.events().stream().map(HalfHourTest::read).toList();

    @Test
    void consistsOfValidEventsThatAreToldWithinAMinute() {
        assertThat(events).hasSizeGreaterThan(120).allSatisfy(event -> assertThat(event.time())
                .isBetween(NOW.minus(Duration.ofMinutes(30)), NOW.plus(Duration.ofMinutes(1))));
        assertThat(events).filteredOn(event -> event.time().isBefore(NOW)).hasSizeBetween(1, 20);
        assertThat(halfHour.events())
                .extracting(HalfHour.Moment::at)
                .containsExactlyElementsOf(events.stream()
                        .map(event -> Duration.between(NOW, event.time()))
                        .toList());
        assertThat(events).isSortedAccordingTo(Comparator.comparing(ContactEvent::time));
        assertThat(events).extracting(ContactEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void showsEveryTriggerThatIntakeFindsAndOrdinaryWorkAsWell() {
        Collection<Set<TriggerType>> expected = halfHour.expected().values();

        assertThat(expected).hasSizeGreaterThanOrEqualTo(30);
        assertThat(expected.stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        BUTTON,
                        MANUAL,
                        BOT_HANDOVER,
                        AUTHORITY_LIMIT,
                        REPEATED_FAILURE,
                        CUSTOMER_VALUE,
                        KEYWORD,
                        EXPLICIT_REQUEST,
                        NEGATIVE_SENTIMENT,
                        LEGAL_THREAT,
                        SAFETY,
                        SLA_BREACHED,
                        COMMITMENT_AT_RISK,
                        COMMITMENT_MISSED);
        assertThat(expected.stream().filter(Set::isEmpty)).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void knowsTheCaseOfEveryEvent() {
        assertThat(events).allSatisfy(event -> assertThat(halfHour.expected())
                .containsKey(Ids.caseId(event.source(), event.subject())));
    }

    @Test
    void hasOtherCasesAtEveryStart() {
        HalfHour later = HalfHour.from(NOW.plusSeconds(1));

        assertThat(later.expected().keySet())
                .doesNotContainAnyElementsOf(halfHour.expected().keySet());
    }

    private static ContactEvent read(HalfHour.Moment moment) {
        try {
            JsonNode event = Json.mapper().readTree(moment.json());
            return ContactEventReader.read(event, NOW.plus(Duration.ofMinutes(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
