package io.baton.calendar;

import static io.baton.calendar.Problems.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A period and where in the document it stands. */
record WrittenPeriod(Period period, String text, String pointer) {

    /** The usable periods of a day; the others are problems. */
    static List<WrittenPeriod> read(List<String> texts, String pointer, Problems problems) {
        List<WrittenPeriod> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String place = pointer + "/" + i;
            read(String.valueOf(texts.get(i)), place, problems).ifPresent(written -> written.addTo(read, problems));
        }
        return read;
    }

    static List<Period> periods(List<WrittenPeriod> written) {
        return written.stream().map(WrittenPeriod::period).toList();
    }

    private static Optional<WrittenPeriod> read(String text, String pointer, Problems problems) {
        Optional<Period> period = Period.of(text.strip());
        if (period.isEmpty()) {
            problems.add(
                    pointer,
                    quoted(text)
                            + " is not a period such as 09:00-17:30, 22:00-06:00 or, for the whole day, 00:00-24:00");
        }
        return period.map(valid -> new WrittenPeriod(valid, text, pointer));
    }

    private void addTo(List<WrittenPeriod> day, Problems problems) {
        Optional<WrittenPeriod> other =
                day.stream().filter(earlier -> earlier.period.overlaps(period)).findFirst();
        other.ifPresentOrElse(
                earlier -> problems.add(pointer, quoted(text) + " overlaps " + quoted(earlier.text)),
                () -> day.add(this));
    }
}
