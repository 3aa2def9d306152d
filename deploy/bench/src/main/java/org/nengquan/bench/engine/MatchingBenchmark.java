package org.nengquan.bench.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Wanted;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same flow, a third of it cancellations, through our engine, through exchange-core's, and through its book alone;
 * each begins with an empty book. Ours and theirs set the stake behind each order aside and pay; ours checks every gate of
 * the law besides; their book checks nothing and pays nobody. The pipeline of threads around their engine does not run on
 * JDK 25: it reaches for parts of the JDK that are there no more.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MatchingBenchmark {
    static final int STEPS = 50_000;
    private static final int CANCEL_PERCENT = 33;
    private static final long SEED = 8;

    private final List<Wanted> flow = new Flow(SEED, CANCEL_PERCENT).next(STEPS);

    /** Our engine with everybody let in. */
    @State(Scope.Thread)
    public static class OurEngine {
        private OurMarket market = new OurMarket();

        @Setup(Level.Invocation)
        public void empty() {
            market = new OurMarket();
        }
    }

    /** Their engine with everybody let in. */
    @State(Scope.Thread)
    public static class TheirEngine {
        private RiskAndBook engine = new RiskAndBook();

        @Setup(Level.Invocation)
        public void empty() {
            engine = new RiskAndBook();
        }
    }

    /** Their book, which is the part that matches. */
    @State(Scope.Thread)
    public static class TheirBook {
        private LoneBook book = new LoneBook();

        @Setup(Level.Invocation)
        public void empty() {
            book = new LoneBook();
        }
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long ours(OurEngine ours) {
        return ours.market.trades(flow);
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long theirs(TheirEngine theirs) {
        return theirs.engine.trades(flow);
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long theirBook(TheirBook theirs) {
        return theirs.book.trades(flow);
    }
}
