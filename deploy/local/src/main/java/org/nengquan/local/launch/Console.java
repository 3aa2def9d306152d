package org.nengquan.local.launch;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.nengquan.local.season.Progress;

/** Says what is going on, with the seconds since the start; shows a bar for long steps when somebody is watching. */
public final class Console implements Progress {
    private final PrintStream out;
    private final boolean watched;
    private final long startNanos = System.nanoTime();
    private @Nullable ProgressBar bar;

    public Console(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    /** One line with the time. */
    public synchronized void say(String what) {
        out.printf(Locale.ROOT, "%7s  %s%n", seconds(System.nanoTime() - startNanos) + " s", what);
    }

    /** Text as it is, such as the last lines of a log. */
    public synchronized void print(String text) {
        out.println(text);
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        if (!watched) {
            say("[%d/%d] %s".formatted(done, total, what));
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("season")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .build();
        }
        bar.stepTo(done);
        bar.setExtraMessage(" " + what);
    }

    /** Ends the bar, if there is one, so that lines can follow. */
    public synchronized void finishBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    static String seconds(long nanos) {
        long tenths = nanos / 100_000_000L;
        return tenths / 10 + "." + tenths % 10;
    }
}
