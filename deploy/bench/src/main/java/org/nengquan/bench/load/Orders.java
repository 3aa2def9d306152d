package org.nengquan.bench.load;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Traders;
import org.nengquan.bench.market.Wanted;
import org.nengquan.stack.TestTokens;

/** Orders as their traders send them, each with a token that is good for five minutes from the first use of this object. */
public final class Orders {
    private final Flow flow;
    private final Map<Integer, String> bearers = new HashMap<>();
    private int placed;

    public Orders(long seed) {
        flow = new Flow(seed, 0);
    }

    /** The next orders, one request for each. */
    public List<Order> singles(int count) {
        return flow.next(count).stream()
                .map(wanted -> new Order(bearer(wanted), Buffer.buffer(json(wanted))))
                .toList();
    }

    /** The next orders in batches of so many, each batch sent by the trader of its first order for itself. */
    public List<Order> batches(int count, int size) {
        List<Order> batches = new ArrayList<>(count);
        for (int batch = 0; batch < count; batch++) {
            List<Wanted> first = flow.next(1);
            String body = IntStream.range(0, size)
                    .mapToObj(i -> json(first.getFirst()))
                    .collect(Collectors.joining(","));
            batches.add(new Order(bearer(first.getFirst()), Buffer.buffer("{\"orders\":[" + body + "]}")));
        }
        return batches;
    }

    private String json(Wanted wanted) {
        return wanted.json("http-" + placed++);
    }

    private String bearer(Wanted wanted) {
        return bearers.computeIfAbsent(
                wanted.trader(),
                trader -> "Bearer "
                        + TestTokens.of(
                                "trader-" + trader, Traders.uscc(trader), Traders.REGION, "participant.trader"));
    }
}
