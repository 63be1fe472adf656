package io.baton.bench.deadlines;

import io.baton.bench.process.ChildProgram;
import io.baton.calendar.BusinessCalendar;
import io.baton.calendar.CalendarDocument;
import io.baton.calendar.CalendarReading;
import io.baton.calendar.Pause;
import io.baton.calendar.Pauses;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The program that adds business time in a loop, in one thread: calendars in turn, up to three pauses each. */
public final class Additions {
    private static final int QUESTIONS = 4_096;
    private static final int SECONDS = 4;
    private static final int RUNS = 3;

    private Additions() {}

    private record Question(BusinessCalendar calendar, Instant from, Duration time, Pauses pauses) {
        long answer() {
            return calendar.add(from, time, pauses).map(Instant::getEpochSecond).orElse(0L);
        }
    }

    /** @param arguments none */
    public static void main(String[] arguments) {
        List<Question> questions = questions(new Random(20_250_604));
        double perSecond = 0;
        for (int run = 0; run < RUNS; run++) {
            perSecond = additionsPerSecond(questions);
        }
        System.out.println("perSecond=" + perSecond);
        System.out.println(ChildProgram.DONE);
    }

    private static double additionsPerSecond(List<Question> questions) {
        long start = System.nanoTime();
        long end = start + SECONDS * 1_000_000_000L;
        long additions = 0;
        long sum = 0;
        while (System.nanoTime() < end) {
            for (Question question : questions) {
                sum += question.answer();
            }
            additions += questions.size();
        }
        if (sum == 0) {
            throw new IllegalStateException("no addition has come to a moment");
        }
        return additions * 1e9 / (System.nanoTime() - start);
    }

    private static List<Question> questions(Random random) {
        List<BusinessCalendar> calendars = List.of(
                calendar("Europe/Berlin", Map.of("monday-friday", List.of("08:00-12:00", "13:00-17:30")), "DE-BY"),
                calendar("America/New_York", Map.of("monday-friday", List.of("09:00-12:30", "13:15-18:00")), "US"),
                calendar("Australia/Sydney", Map.of("monday-saturday", List.of("22:00-02:00", "02:30-06:00")), "AU"),
                BusinessCalendar.always());
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        List<Question> questions = new ArrayList<>(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            Instant from = first.plusMillis(
                    (long) (random.nextDouble() * Duration.ofDays(700).toMillis()));
            Duration time = Duration.ofMinutes(15L + random.nextInt(40 * 60));
            questions.add(new Question(calendars.get(i % calendars.size()), from, time, pauses(from, random)));
        }
        return questions;
    }

    private static Pauses pauses(Instant from, Random random) {
        List<Pause> pauses = new ArrayList<>();
        Instant at = from;
        for (int left = random.nextInt(4); left > 0; left--) {
            Instant start = at.plusSeconds(60 + random.nextInt(20_000));
            at = start.plusSeconds(60 + random.nextInt(50_000));
            pauses.add(new Pause(start, at));
        }
        return Pauses.of(pauses);
    }

    private static BusinessCalendar calendar(String zone, Map<String, List<String>> weekly, String holidays) {
        CalendarReading reading =
                BusinessCalendar.read(new CalendarDocument(zone, weekly, List.of(holidays), List.of()));
        if (reading instanceof CalendarReading.Valid valid) {
            return valid.calendar();
        }
        throw new IllegalStateException("the benchmark's calendar is refused: " + reading);
    }
}
