package io.baton.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells about a process. */
public final class Proc {
    /** The unit of times in {@code /proc}; the same on all of Java's Linux platforms. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int CHILDREN_USER_TIME = 13;

    private Proc() {}

    /** Seconds that all threads of a process have used, those that have ended too. */
    public static double cpuSeconds(long pid) {
        return seconds(stat(pid), USER_TIME);
    }

    /** The same of a process and its children, those that have ended too. */
    static double treeCpuSeconds(long pid) {
        String stat = stat(pid);
        double ended = seconds(stat, CHILDREN_USER_TIME);
        return seconds(stat, USER_TIME)
                + ended
                + children(pid).stream().mapToDouble(Proc::cpuSecondsOrNone).sum();
    }

    /** Private pages, and its share of those that it has in common with others. */
    static double proportionalMebibytes(long pid) {
        return read(Path.of("/proc/" + pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                .sum();
    }

    /** The same of a process and its children. */
    static double treeProportionalMebibytes(long pid) {
        return proportionalMebibytes(pid)
                + children(pid).stream()
                        .mapToDouble(Proc::proportionalMebibytes)
                        .sum();
    }

    /** Seconds in user and system mode, from two neighbouring fields after the name, which may hold blanks. */
    static double seconds(String stat, int first) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS_PER_SECOND;
    }

    /** A process that has ended in between counts among its parent's children that have ended, at the next look. */
    private static double cpuSecondsOrNone(long pid) {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        return stat.isEmpty() ? 0 : seconds(stat, USER_TIME);
    }

    private static List<Long> children(long pid) {
        return ProcessHandle.of(pid)
                .orElseThrow()
                .children()
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String stat(long pid) {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        if (stat.isEmpty()) {
            throw new IllegalStateException("process " + pid + " has ended");
        }
        return stat;
    }

    /** Empty when the process has ended. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No such process")) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
