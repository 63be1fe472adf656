package io.baton.messaging;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Keeps the threads of one process from publishing the same lane at once. That would do no harm, only make needless
 * duplicates; between processes nothing prevents it.
 */
final class LaneLocks {

    private final ReentrantLock[] locks;

    LaneLocks(Lanes lanes) {
        locks = Stream.generate(ReentrantLock::new).limit(lanes.count()).toArray(ReentrantLock[]::new);
    }

    /** Runs work while no other thread works on these lanes. Locks are taken in one order, so nobody deadlocks. */
    void during(Collection<Integer> lanes, Runnable work) {
        Deque<ReentrantLock> held = new ArrayDeque<>();
        try {
            for (int lane : new TreeSet<>(lanes)) {
                locks[lane].lock();
                held.push(locks[lane]);
            }
            work.run();
        } finally {
            held.forEach(ReentrantLock::unlock);
        }
    }
}
