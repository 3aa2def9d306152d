package org.nengquan.trading.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** More than 100,000 seeded commands; as many as asked for with {@code -Dnengquan.commands=…}. */
class EngineAgreesWithNaiveMarketTest {
    private static final int SEEDS = 11;
    private static final int COMMANDS = Integer.getInteger("nengquan.commands", 110_000) / SEEDS;

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void shouldAgreeEventByEventWithTheMarketWrittenFromTheRuleText() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            play(seed);
        }
        assertThat(seen.keySet())
                .as("the random life has met every kind of answer: %s", seen)
                .contains("TradeExecuted", "OrderCancelled", "OrderLapsed", "CancelMissed", "DayUnchanged")
                .contains("market-closed", "participant-not-active", "ets-covered", "province-places-directly")
                .contains("project-only-buys", "region-missed-target", "project-not-named", "not-on-tick-or-lot")
                .contains("joint-review-not-passed", "coal-use-not-replacement", "purchase-above-quantity")
                .contains("price-outside-limit", "self-trade", "cash-too-small", "quota-too-small");
        assertThat(seen.get("TradeExecuted")).as("trades among %s", seen).isGreaterThan(COMMANDS / 2);
    }

    private void play(long seed) {
        var engine = new Engine();
        var naive = new NaiveMarket();
        var commands = new RandomCommands(seed);
        commands.opening().forEach(command -> compare(engine, naive, command, "seed " + seed + " opening"));
        for (int i = 0; i < COMMANDS; i++) {
            compare(engine, naive, commands.next(), "seed " + seed + " command " + i);
            if (i % 100 == 0) {
                compareState(engine.snapshot(), naive, "seed " + seed + " after command " + i);
            }
        }
        compareState(engine.snapshot(), naive, "seed " + seed + " at the end");
    }

    private void compare(Engine engine, NaiveMarket naive, Command command, String where) {
        List<Object> actual = engine.apply(command).stream().map(this::plain).toList();
        List<Object> expected = naive.apply(command);
        if (!actual.equals(expected)) {
            assertThat(actual).as("%s: %s", where, command).isEqualTo(expected);
        }
    }

    private Object plain(Event event) {
        Object plain = switch (event) {
            case ListingEvent.OrderRefused refused ->
                new NaiveMarket.Refused(refused.orderId(), refused.why().code());
            case PositionEvent.ReleaseRefused refused ->
                new NaiveMarket.Refused(refused.releaseId(), refused.why().code());
            default -> event;
        };
        String kind = plain instanceof NaiveMarket.Refused refused
                ? refused.code()
                : event.getClass().getSimpleName();
        seen.merge(kind, 1, Integer::sum);
        return plain;
    }

    private static void compareState(Snapshot state, NaiveMarket naive, String where) {
        Set<String> amounts = new HashSet<>();
        for (Balance b : state.balances()) {
            if (b.free() != 0 || b.reserved() != 0) {
                amounts.add(b.uscc() + " " + b.bucket() + " " + b.free() + "/" + b.reserved());
            }
        }
        Set<String> orders = new HashSet<>();
        state.orders().forEach(order -> orders.add(order.orderId() + " " + order.remaining()));
        assertThat(amounts).as(where).isEqualTo(naive.amounts());
        assertThat(orders).as(where).isEqualTo(naive.openOrders());
        assertThat(Engine.restored(state).snapshot()).as(where).isEqualTo(state);
    }
}
