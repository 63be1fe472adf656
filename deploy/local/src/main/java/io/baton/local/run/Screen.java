package io.baton.local.run;

import io.baton.local.sample.Style;
import java.io.PrintStream;
import java.util.Locale;

/** Where lines and a progress bar go without getting into each other's way. Thread-safe. */
final class Screen {
    private static final int BAR_WIDTH = 40;
    private static final long BAR_EVERY_NANOS = 100_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private String bar = "";
    private long barDrawn;
    private int tenthsTold;

    /** @param terminal whether a person looks on, so that lines may be coloured and redrawn */
    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    Style style() {
        return terminal ? Style.COLOURED : Style.PLAIN;
    }

    synchronized void line(String text) {
        clearBar();
        out.println(text);
        drawBar();
        out.flush();
    }

    /** Redraws the bar; where nobody looks on, tells each tenth in a line. */
    synchronized void progress(double done, long lines) {
        if (terminal) {
            long now = System.nanoTime();
            if (done < 1 && now - barDrawn < BAR_EVERY_NANOS) {
                return;
            }
            barDrawn = now;
            clearBar();
            bar = barOf(done, lines);
            drawBar();
            out.flush();
        } else if ((int) (done * 10) > tenthsTold) {
            tenthsTold = (int) (done * 10);
            line(String.format(Locale.ROOT, "%3d %%  %,d lines", tenthsTold * 10, lines));
        }
    }

    /** The bar has done its work; it stays where it is. */
    synchronized void endProgress() {
        if (!bar.isEmpty()) {
            out.println();
            bar = "";
        }
        tenthsTold = 0;
    }

    private static String barOf(double done, long lines) {
        int filled = (int) Math.round(done * BAR_WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d lines",
                "#".repeat(filled),
                ".".repeat(BAR_WIDTH - filled),
                done * 100,
                lines);
    }

    private void clearBar() {
        if (!bar.isEmpty()) {
            out.print("\r" + " ".repeat(bar.length()) + "\r");
        }
    }

    private void drawBar() {
        out.print(bar);
    }
}
