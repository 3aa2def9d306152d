package org.nengquan.bench.measure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Samples;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.stage.Stage;
import org.nengquan.bench.stage.TradingDesk;

/**
 * L4: from sending the order that makes a trade until the public sees the trade as settled, beside the four commits and
 * three hops that this cannot do without. After each trade the limits are measured on the same PostgreSQL and broker.
 */
final class TradeToDisclosure implements Measure {
    private static final int WARM_UP = 400;
    private static final int TRADES = 200;
    private static final int COMMITS = 4;
    private static final int HOPS = 3;
    private static final long GIVE_UP_NANOS = Duration.ofSeconds(30).toNanos();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

    @Override
    public String id() {
        return "L4";
    }

    @Override
    public List<Line> take(Stage stage) {
        TradingDesk desk = stage.desk();
        stage.say("L4: " + TRADES + " trades after " + WARM_UP + " to warm up");
        try (CommitClock commits = CommitClock.on(stage);
                HopClock hops = HopClock.on(stage.platform().backstage().bootstrap())) {
            rounds(WARM_UP, desk, commits, hops);
            return List.of(rounds(TRADES, desk, commits, hops).line(stage));
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("the limits of L4 cannot be measured", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What was measured in turn. */
    private record Rounds(List<Long> trades, List<Long> commits, List<Long> hops) {

        Line line(Stage stage) {
            Samples trade = Samples.of(trades);
            long commit = Samples.of(commits).median();
            long hop = Samples.of(hops).median();
            stage.say("L4: p95 %d ms, p99 %d ms, commit p50 %d µs, hop p50 %d µs"
                    .formatted(
                            trade.percentile(95) / 1_000_000,
                            trade.percentile(99) / 1_000_000,
                            commit / 1_000,
                            hop / 1_000));
            return new Line("L4", trade.median(), Unit.MILLISECONDS, COMMITS * commit + HOPS * hop);
        }
    }

    private static Rounds rounds(int count, TradingDesk desk, CommitClock commits, HopClock hops)
            throws SQLException, ExecutionException, InterruptedException {
        Rounds rounds = new Rounds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < count; round++) {
            rounds.trades().add(tradeNanos(desk));
            for (int commit = 0; commit < COMMITS; commit++) {
                rounds.commits().add(commits.commitNanos());
            }
            for (int hop = 0; hop < HOPS; hop++) {
                rounds.hops().add(hops.hopNanos());
            }
        }
        return rounds;
    }

    private static long tradeNanos(TradingDesk desk) throws InterruptedException {
        desk.offer();
        long begun = System.nanoTime();
        String tradeNumber = desk.buy();
        while (!desk.isSeenAsSettled(tradeNumber)) {
            if (System.nanoTime() - begun > GIVE_UP_NANOS) {
                throw new IllegalStateException("trade " + tradeNumber + " is not seen as settled");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return System.nanoTime() - begun;
    }
}
