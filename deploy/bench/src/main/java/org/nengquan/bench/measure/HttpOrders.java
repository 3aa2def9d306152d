package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.load.Client;
import org.nengquan.bench.load.Orders;
import org.nengquan.bench.load.Server;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.stage.Stage;
import org.nengquan.stack.Stack;

/**
 * T3: single orders that the packaged trading service acknowledges over HTTP in a second, beside the same requests to an
 * application that checks the token in Quarkus' own way, reads and validates the order, and answers. {@code T3.known} has
 * the same orders beside an application that verifies a token once, as our services do.
 */
final class HttpOrders implements Measure {
    static final String ORDERS = "/api/trading/v1/orders";
    private static final int ROUNDS = 5;
    private static final int CONNECTIONS = 128;
    private static final int REQUESTS = 6_000;
    private static final long SEED = 5;

    @Override
    public String id() {
        return "T3";
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("T3: " + ROUNDS + " times " + REQUESTS + " orders over HTTP");
        Stack ground = stage.ground();
        var database = ground.freshDatabase();
        Market.open(database).close();
        try (var trading = Server.trading(stage.workspace().root(), ground, database);
                var noop = Server.noop(stage.workspace().root(), ground, false);
                var knowing = Server.noop(stage.workspace().root(), ground, true);
                var orders = new Client(trading, ORDERS);
                var nothings = new Client(noop, ORDERS);
                var knowns = new Client(knowing, ORDERS)) {
            return rounds(orders, nothings, knowns);
        }
    }

    private List<Line> rounds(Client orders, Client nothings, Client knowns) {
        var source = new Orders(SEED);
        List<Long> values = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        List<Long> knownLimits = new ArrayList<>();
        for (Client client : List.of(orders, nothings, knowns)) {
            WarmUp.untilSteady(() -> perSecond(client, source));
        }
        for (int round = 0; round < ROUNDS; round++) {
            values.add(perSecond(orders, source));
            limits.add(perSecond(nothings, source));
            knownLimits.add(perSecond(knowns, source));
        }
        return List.of(
                Line.ofMedians(id(), values, Unit.PER_SECOND, limits),
                Line.ofMedians(id() + ".known", values, Unit.PER_SECOND, knownLimits));
    }

    /** What a server does when {@link #CONNECTIONS} senders each send the next order as soon as they have their answer. */
    static long perSecond(Client client, Orders source) {
        return Unit.perSecond(REQUESTS, client.sendAll(source.singles(REQUESTS), CONNECTIONS));
    }
}
