package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nengquan.bench.engine.MatchingBenchmark;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.stage.Stage;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * E8: our engine's time for an order, beside exchange-core's engine, which sets stakes aside and pays as ours does, and
 * beside its book alone, which knows neither law nor money.
 */
final class Matching implements Measure {
    private static final int ROUNDS = 3;
    private static final long PICOS = 1_000;

    @Override
    public String id() {
        return "E8";
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("E8: three engines in turn, " + ROUNDS + " times");
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        List<Long> theirBooks = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(picosOf("ours"));
            theirs.add(picosOf("theirs"));
            theirBooks.add(picosOf("theirBook"));
        }
        return List.of(line("E8", ours, theirs), line("E8.book", ours, theirBooks));
    }

    private static Line line(String id, List<Long> ours, List<Long> theirs) {
        return Line.ofMedians(id, ours, Unit.NANOSECONDS, theirs);
    }

    private static long picosOf(String engine) {
        var options = new OptionsBuilder()
                .include(MatchingBenchmark.class.getName().replace(".", "\\.") + "\\." + engine + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return Math.round(new Runner(options).runSingle().getPrimaryResult().getScore() * PICOS);
        } catch (RunnerException e) {
            throw new IllegalStateException("the engines cannot be compared", e);
        }
    }
}
