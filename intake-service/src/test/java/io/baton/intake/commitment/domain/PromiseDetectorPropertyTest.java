package io.baton.intake.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PromiseDetectorPropertyTest {
    private static final PromiseDetector DETECTOR = PromiseDetector.english();
    private static final List<String> SAYINGS = List.of(
            "I will",
            "we'll",
            "you will",
            "my colleague will",
            "the refund will be",
            "and will",
            "call you",
            "have it",
            "get back to you",
            "processed",
            "fix this",
            "hear from us",
            "the shop is open",
            "please",
            "not",
            "if",
            ",",
            ".",
            "and",
            "but",
            "to discuss",
            "\n");
    private static final List<String> TIMES = List.of(
            "today",
            "tomorrow",
            "tonight",
            "on Friday",
            "next Monday",
            "at 10",
            "by 5 pm",
            "by 17:00",
            "before noon",
            "at midnight",
            "by 2:30 am",
            "within 2 hours",
            "in 5 to 7 business days",
            "within 99 weeks",
            "morning",
            "by EOD",
            "end of the week",
            "UTC",
            "CET",
            "UTC-11",
            "IST",
            "on 3 March",
            "by 29 February",
            "or",
            "between",
            "2 and 4 pm",
            "by 2026-10-25",
            "03/04/2026",
            "13/04/2026",
            "o'clock",
            "before Friday",
            "this week");

    @Property
    void nothingIsDueBeforeItIsSaid(
            @ForAll("messages") String text, @ForAll("moments") Instant saidAt, @ForAll("zones") ZoneId zone) {
        assertThat(DETECTOR.in(text, saidAt, zone))
                .allSatisfy(promise -> assertThat(promise.due()).isAfter(saidAt));
    }

    @Property
    void evidenceIsPartOfTheMessage(@ForAll("messages") String text, @ForAll("moments") Instant saidAt) {
        assertThat(DETECTOR.in(text, saidAt, ZoneId.of("UTC"))).allSatisfy(promise -> {
            assertThat(text).contains(promise.evidence());
            assertThat(promise.evidence()).isNotBlank();
            assertThat(promise.what()).isNotBlank();
        });
    }

    @Property
    void whatHasNoTimeIsNoPromise(@ForAll("timeless") String text, @ForAll("moments") Instant saidAt) {
        assertThat(DETECTOR.in(text, saidAt, ZoneId.of("UTC"))).isEmpty();
    }

    @Property
    void aLocalTimeIsThatTimeInEachZone(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 4, max = 23) int hour, @ForAll("days") String day) {
        LocalDateTime saidAt = LocalDateTime.of(2026, 6, 3, 1, 0);
        String text = "I will call you " + day + " at " + hour + ":00";
        LocalDateTime inUtc = due(text, saidAt, ZoneId.of("UTC"));

        assertThat(due(text, saidAt, zone)).isEqualTo(inUtc);
        assertThat(inUtc.getMinute()).isZero();
    }

    @Property
    void aNamedZoneIsTheSameMomentEverywhere(@ForAll("zones") ZoneId zone, @ForAll("moments") Instant saidAt) {
        String text = "I will call you by 2027-01-15 at 12:00 UTC";
        List<Promise> reference = DETECTOR.in(text, saidAt, ZoneId.of("UTC"));

        assertThat(DETECTOR.in(text, saidAt, zone)).isEqualTo(reference);
    }

    @Property(tries = 200)
    void readsAnyTextAtAll(
            @ForAll @StringLength(max = 300) String text,
            @ForAll("moments") Instant saidAt,
            @ForAll("zones") ZoneId zone) {
        assertThat(DETECTOR.in("I will call you " + text, saidAt, zone)).isNotNull();
    }

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> saying = Arbitraries.of(SAYINGS);
        Arbitrary<String> time = Arbitraries.of(TIMES);
        Arbitrary<String> promise = Combinators.combine(saying, saying, time, time)
                .as((who, deed, first, second) -> String.join(" ", who, deed, first, second));
        return Arbitraries.frequencyOf(Tuple.of(3, promise), Tuple.of(2, saying), Tuple.of(2, time))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> timeless() {
        return Arbitraries.of(SAYINGS).list().ofMaxSize(12).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2000-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2040-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Kolkata",
                        "Pacific/Apia",
                        "Pacific/Pago_Pago",
                        "Australia/Lord_Howe",
                        "America/Sao_Paulo",
                        "Asia/Tokyo")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of("today", "tomorrow", "on Friday", "next Monday", "on 9 June", "on 2026-06-20");
    }

    private static LocalDateTime due(String text, LocalDateTime saidAt, ZoneId zone) {
        return DETECTOR.in(text, saidAt.atZone(zone).toInstant(), zone)
                .get(0)
                .due()
                .atZone(zone)
                .toLocalDateTime();
    }
}
