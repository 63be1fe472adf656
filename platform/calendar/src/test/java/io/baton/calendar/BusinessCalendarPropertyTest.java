package io.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.calendar.CalendarArbitraries.Case;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CalendarArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 400)
class BusinessCalendarPropertyTest {

    @Property
    void theBusinessTimeToADeadlineIsWhatWasAdded(@ForAll Case given, @ForAll Duration duration) {
        given.calendar().add(given.moment(0), duration, given.pauses()).ifPresent(deadline -> assertThat(
                        given.calendar().between(given.moment(0), deadline, given.pauses()))
                .isEqualTo(duration));
    }

    @Property
    void aDeadlineIsTheEarliestSuchMoment(@ForAll Case given, @ForAll Duration duration) {
        if (duration.isZero()) {
            return;
        }
        given.calendar().add(given.moment(0), duration, given.pauses()).ifPresent(deadline -> assertThat(
                        given.calendar().between(given.moment(0), deadline.minusNanos(1), given.pauses()))
                .isEqualTo(duration.minusNanos(1)));
    }

    /** Few tries: it looks at all years to come. */
    @Property(tries = 50)
    void aDeadlineComesExactlyWhenThereIsBusinessTimeEnough(@ForAll Case given, @ForAll Duration duration) {
        Duration toCome = open(given, given.moment(0), Instant.MAX);

        assertThat(given.calendar()
                        .add(given.moment(0), duration, given.pauses())
                        .isPresent())
                .isEqualTo(toCome.compareTo(duration) >= 0);
    }

    @Property
    void whoStartsLaterIsDueNoEarlier(@ForAll Case given, @ForAll Duration duration) {
        assertThat(deadline(given, given.moment(1), duration))
                .isAfterOrEqualTo(deadline(given, given.moment(0), duration));
    }

    @Property
    void whoHasMoreTimeIsDueNoEarlier(@ForAll Case given, @ForAll Duration duration, @ForAll Duration more) {
        assertThat(deadline(given, given.moment(0), duration.plus(more)))
                .isAfterOrEqualTo(deadline(given, given.moment(0), duration));
    }

    @Property
    void addingInTwoStepsIsAddingInOne(@ForAll Case given, @ForAll Duration first, @ForAll Duration second) {
        Instant halfway = deadline(given, given.moment(0), first);
        if (!halfway.equals(Instant.MAX)) {
            assertThat(deadline(given, given.moment(0), first.plus(second)))
                    .isEqualTo(second.isZero() ? halfway : deadline(given, halfway, second));
        }
    }

    @Property
    void businessTimeAddsUpInAnyOrder(@ForAll Case given) {
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {2, 1, 0}, {1, 2, 0}}) {
            Instant a = given.moment(order[0]);
            Instant b = given.moment(order[1]);
            Instant c = given.moment(order[2]);
            assertThat(open(given, a, b).plus(open(given, b, c))).isEqualTo(open(given, a, c));
        }
    }

    @Property
    void businessTimeIsNeverMoreThanTime(@ForAll Case given) {
        assertThat(open(given, given.moment(0), given.moment(1)))
                .isBetween(Duration.ZERO, Duration.between(given.moment(0), given.moment(1)));
    }

    @Property
    void pausesNeverShortenADeadline(@ForAll Case given, @ForAll Duration duration) {
        Instant without = given.calendar().add(given.moment(0), duration).orElse(Instant.MAX);
        Instant with = deadline(given, given.moment(0), duration);
        Instant withMore =
                given.calendar().add(given.moment(0), duration, given.more()).orElse(Instant.MAX);

        assertThat(with).isAfterOrEqualTo(without);
        assertThat(withMore).isAfterOrEqualTo(with);
    }

    @Property
    void whatIsPausedIsWhatIsMissing(@ForAll Case given) {
        Instant from = given.moment(0);
        Instant to = given.moment(2);
        Duration paused = Duration.ZERO;
        for (Pause pause : given.pauses().list()) {
            Instant start = pause.from().isBefore(from) ? from : pause.from();
            Instant end = pause.until() == null || pause.until().isAfter(to) ? to : pause.until();
            if (start.isBefore(end)) {
                paused = paused.plus(given.calendar().between(start, end));
            }
        }

        assertThat(open(given, from, to).plus(paused))
                .isEqualTo(given.calendar().between(from, to));
    }

    @Property
    void theNextOpeningIsOpenAndNothingBeforeItIs(@ForAll Case given) {
        Instant next = given.calendar().nextOpen(given.moment(0)).orElseThrow();

        assertThat(given.calendar().isOpen(next)).isTrue();
        assertThat(given.calendar().between(given.moment(0), next)).isZero();
    }

    @Property
    void openIsWhatHasBusinessTimeInTheNextNanosecond(@ForAll Case given) {
        Instant moment = given.moment(0);

        assertThat(given.calendar().between(moment, moment.plusNanos(1)))
                .isEqualTo(given.calendar().isOpen(moment) ? Duration.ofNanos(1) : Duration.ZERO);
    }

    /** Periods from full hour to full hour never begin or end inside a repeated hour: there, the wall clock tells all. */
    @Property
    void isOpenWhenTheClockOnTheWallShowsAPeriod(@ForAll Case given) {
        Schedule schedule = schedule(given.document());
        boolean fullHours = schedule.weekly().values().stream()
                .flatMap(periods -> periods.stream())
                .allMatch(period -> period.start() % 60 == 0 && period.end() % 60 == 0);
        if (fullHours) {
            for (Instant moment : given.moments()) {
                assertThat(given.calendar().isOpen(moment)).as("%s", moment).isEqualTo(showsAPeriod(schedule, moment));
            }
        }
    }

    private static boolean showsAPeriod(Schedule schedule, Instant moment) {
        LocalDateTime reading = LocalDateTime.ofInstant(moment, schedule.zone());
        LocalDate today = reading.toLocalDate();
        int minute = reading.getHour() * 60 + reading.getMinute();
        return schedule.periodsOf(today).stream().anyMatch(period -> period.start() <= minute && minute < period.end())
                || schedule.periodsOf(today.minusDays(1)).stream()
                        .anyMatch(period -> minute + Period.DAY < period.end());
    }

    private static Schedule schedule(CalendarDocument document) {
        Problems problems = new Problems();
        return new Schedule(
                ZoneId.of(document.zone()),
                new WeeklyReader(problems).read(document.weekly()),
                new PublicHolidays(document.holidays()),
                new ExceptionsReader(problems).read(document.exceptions()));
    }

    private static Duration open(Case given, Instant from, Instant to) {
        return given.calendar().between(from, to, given.pauses());
    }

    private static Instant deadline(Case given, Instant from, Duration duration) {
        return given.calendar().add(from, duration, given.pauses()).orElse(Instant.MAX);
    }
}
