package io.baton.bench;

import io.baton.bench.bare.BareLoop;
import io.baton.bench.bare.BareTopics;
import io.baton.bench.log.Feeder;
import io.baton.bench.log.LogProgress;
import io.baton.bench.process.ChildProgram;
import io.baton.bench.process.CpuSeconds;
import io.baton.bench.process.Installation;
import io.baton.bench.process.Proc;
import io.baton.bench.process.Signals;
import io.baton.bench.workload.WorkEvent;
import io.baton.bench.workload.Workload;
import io.baton.contracts.Topics;
import io.baton.local.Service;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Runs the sides in turn. While the events of a side are written, all programs are halted, and only those of the side go
 * on; so the log is what is measured, not the producer, and no side pays for another.
 */
final class Rounds {
    /** Long ago, so that all cases are historic and the figures do not depend on who is on duty. */
    private static final Instant LONG_AGO = Instant.parse("2025-06-02T08:00:00Z");

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Installation baton;
    private final ChildProgram bare;
    private final LogProgress progress;
    private final Feeder feeder;
    private final int events;

    Rounds(Installation baton, ChildProgram bare, LogProgress progress, Feeder feeder, int events) {
        this.baton = baton;
        this.bare = bare;
        this.progress = progress;
        this.feeder = feeder;
        this.events = events;
    }

    /** One round: intake, then the bare loop with the rows that intake has just written, then the whole way. */
    Map<Side, Run> run(int number) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Map<Side, Run> runs = new EnumMap<>(Side.class);
        List<WorkEvent> work = Workload.of("b" + number, events);
        bare.ask(BareLoop.MARK);
        runs.put(
                Side.INTAKE,
                measure(
                        work,
                        Topics.CONTACT_EVENTS,
                        List.of(baton.pid(Service.INTAKE)),
                        List.of(Topics.CONTACT_EVENTS)));
        Signals.goOn(List.of(bare.pid()));
        requireAll(bare.ask(BareLoop.LOAD));
        rest();
        runs.put(Side.BARE, measure(work, BareTopics.IN, List.of(bare.pid()), List.of(BareTopics.IN)));
        rest();
        List<WorkEvent> more = Workload.of("c" + number, events);
        runs.put(Side.WHOLE, measure(more, Topics.CONTACT_EVENTS, baton.services(), Topics.ALL));
        rest();
        return runs;
    }

    private Run measure(List<WorkEvent> work, String topic, List<Long> tested, List<String> read)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Signals.halt(everybody());
        feeder.write(topic, work, LONG_AGO);
        LogProgress.Work fed = progress.work(read);
        CpuSeconds before = baton.used();
        double bareBefore = Proc.cpuSeconds(bare.pid());
        long start = System.nanoTime();
        Signals.goOn(tested);
        long end = progress.awaitRead(fed, LONGEST);
        return new Run(
                work.size(), (end - start) / 1e9, baton.used().since(before), Proc.cpuSeconds(bare.pid()) - bareBefore);
    }

    private void rest() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Signals.goOn(everybody());
        progress.awaitRest(Topics.ALL, LONGEST);
    }

    private List<Long> everybody() {
        List<Long> pids = new ArrayList<>(baton.services());
        pids.add(bare.pid());
        return pids;
    }

    private void requireAll(Map<String, String> loaded) {
        if (!Integer.toString(events).equals(loaded.get("events"))) {
            throw new IllegalStateException("the bare loop has the rows of " + loaded + ", not of " + events);
        }
    }
}
