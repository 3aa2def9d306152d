package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.load.Client;
import org.nengquan.bench.load.Orders;
import org.nengquan.bench.load.Server;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.market.RawInserts;
import org.nengquan.bench.market.Written;
import org.nengquan.bench.stage.Stage;
import org.nengquan.stack.Stack;

/**
 * T4: orders that the packaged trading service acknowledges over HTTP in a second when a hundred come in one request,
 * beside raw array inserts of rows that such orders make.
 */
final class HttpBatches implements Measure {
    private static final String BATCHES = "/api/trading/v1/order-batches";
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 100;
    private static final int ORDERS_EACH = 100;
    private static final int ORDERS = 20_000;
    private static final long SEED = 6;

    @Override
    public String id() {
        return "T4";
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("T4: " + ROUNDS + " times " + REQUESTS + " requests of " + ORDERS_EACH + " orders");
        Stack ground = stage.ground();
        var served = ground.freshDatabase();
        Market.open(served).close();
        try (var market = Market.open(ground.freshDatabase());
                var raw = RawInserts.on(market.pool());
                var trading = Server.trading(stage.workspace().root(), ground, served);
                var client = new Client(trading, BATCHES)) {
            market.record();
            market.place(new Flow(SEED, 0).next(ORDERS));
            return List.of(rounds(client, raw, market.written()));
        }
    }

    private Line rounds(Client client, RawInserts raw, Written written) {
        var source = new Orders(SEED);
        List<Long> values = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        WarmUp.untilSteady(() -> perSecond(client, source));
        WarmUp.untilSteady(() -> rowsPerSecond(raw, written));
        for (int round = 0; round < ROUNDS; round++) {
            values.add(perSecond(client, source));
            limits.add(rowsPerSecond(raw, written));
        }
        return Line.ofMedians(id(), values, Unit.PER_SECOND, limits);
    }

    private static long perSecond(Client client, Orders source) {
        var requests = source.batches(REQUESTS, ORDERS_EACH);
        return Unit.perSecond((long) REQUESTS * ORDERS_EACH, client.sendAll(requests, CONNECTIONS));
    }

    private static long rowsPerSecond(RawInserts raw, Written written) {
        raw.forget();
        return Unit.perSecond(written.rows(), Stopwatch.nanos(() -> raw.write(written)));
    }
}
