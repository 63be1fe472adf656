package io.baton.intake.clock.domain;

import io.baton.contracts.ClockName;
import io.baton.contracts.Lists;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What was told of a case's clocks, so that it is told once, and taken back when it turns out not to be true.
 *
 * @param entries one for each clock, cycle and kind of verdict, in the order in which they were told first
 */
public record Told(List<Entry> entries) {
    /** Nothing was told. */
    public static final Told NOTHING = new Told(List.of());

    public Told {
        entries = Lists.copy(entries);
    }

    /**
     * A verdict as it was told last.
     *
     * @param at the moment that was told
     * @param target of the clock then
     * @param policy its policy's id then
     * @param startedBy the event that had started the clock
     * @param times how often something was told of this clock, cycle and kind
     * @param corrected whether what was told last is that it is not so
     */
    public record Entry(
            ClockName clock,
            int cycle,
            VerdictKind kind,
            Instant at,
            Duration target,
            String policy,
            String startedBy,
            int times,
            boolean corrected) {
        public Entry {
            Objects.requireNonNull(clock, "clock");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(at, "at");
        }

        private boolean isOf(Verdict verdict) {
            return clock == verdict.clock().name() && cycle == verdict.clock().cycle() && kind == verdict.kind();
        }

        private Entry takenBack() {
            return new Entry(clock, cycle, kind, at, target, policy, startedBy, times + 1, true);
        }
    }

    /**
     * Something to tell.
     *
     * @param entry as it stands once it is told
     * @param clock as it stands now; null when what was told is taken back and there is no such clock any more
     */
    public record News(Entry entry, Clock clock) {
        /** Whether it takes back what was told before. */
        public boolean isCorrection() {
            return entry.corrected();
        }
    }

    /**
     * What is to be told of clocks as they stand: first what is not true any more, then what is new, in the order in which it
     * became true. A breach whose deadline has moved is told again. That a clock is at risk is a hint: it is neither taken
     * back nor told twice.
     */
    public List<News> newsOf(Clocks clocks) {
        List<Verdict> verdicts = clocks.verdicts();
        List<News> news = new ArrayList<>();
        for (Entry entry : entries) {
            boolean stands = entry.corrected()
                    || entry.kind() == VerdictKind.AT_RISK
                    || verdicts.stream().anyMatch(entry::isOf);
            if (!stands) {
                news.add(new News(
                        entry.takenBack(),
                        clocks.of(entry.clock(), entry.cycle()).orElse(null)));
            }
        }
        verdicts.stream().filter(this::isNews).forEach(verdict -> news.add(told(verdict)));
        return news;
    }

    /** With something told. */
    public Told with(News news) {
        List<Entry> all = new ArrayList<>(entries);
        int place = indexOf(news.entry());
        if (place < 0) {
            all.add(news.entry());
        } else {
            all.set(place, news.entry());
        }
        return new Told(Collections.unmodifiableList(all));
    }

    private boolean isNews(Verdict verdict) {
        return entries.stream()
                .filter(entry -> entry.isOf(verdict))
                .noneMatch(entry -> entry.kind() == VerdictKind.AT_RISK
                        || !entry.corrected() && entry.at().equals(verdict.at()));
    }

    private News told(Verdict verdict) {
        Clock clock = verdict.clock();
        int times = entries.stream()
                .filter(entry -> entry.isOf(verdict))
                .mapToInt(Entry::times)
                .findFirst()
                .orElse(0);
        Entry entry = new Entry(
                clock.name(),
                clock.cycle(),
                verdict.kind(),
                verdict.at(),
                clock.target(),
                clock.policy().id(),
                clock.startedBy(),
                times + 1,
                false);
        return new News(entry, clock);
    }

    private int indexOf(Entry other) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.clock() == other.clock() && entry.cycle() == other.cycle() && entry.kind() == other.kind()) {
                return i;
            }
        }
        return -1;
    }
}
