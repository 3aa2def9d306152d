package org.nengquan.trading.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * More than 100,000 seeded commands; as many as asked for with {@code -Dnengquan.commands=…}, from the seed {@code
 * -Dnengquan.seed=…} on. A stream on which the two differ is made as short as possible before it is shown.
 */
class EngineAgreesWithNaiveMarketTest {
    private static final int SEEDS = 11;
    private static final int COMMANDS = Integer.getInteger("nengquan.commands", 110_000) / SEEDS;
    private static final long FIRST_SEED = Long.getLong("nengquan.seed", 1);

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void shouldAgreeEventByEventWithTheMarketWrittenFromTheRuleText() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            play(seed);
        }
        assertThat(seen.keySet())
                .as("the random life has met every kind of answer: %s", seen)
                .contains("TradeExecuted", "OrderCancelled", "OrderLapsed", "CancelMissed", "DayUnchanged")
                .contains("PhaseMoved", "HaltApproved", "HaltRejected", "HaltMissed", "four-eyes")
                .contains("BlockConfirmed", "BlockRejected", "BlockWithdrawn", "BlockLapsed", "BlockMissed")
                .contains("market-closed", "outside-session", "market-halted")
                .contains("participant-not-active", "ets-covered", "province-places-directly")
                .contains("project-only-buys", "region-missed-target", "project-not-named", "not-on-tick-or-lot")
                .contains("joint-review-not-passed", "coal-use-not-replacement", "purchase-above-quantity")
                .contains("position-limit", "LargeHolderReached")
                .contains("listing-changed", "better-price-first", "saved-units-first")
                .contains("block-not-regulated", "block-too-small", "block-price-outside-limit")
                .contains("counterparty-unknown", "block-units-not-named")
                .contains("price-outside-limit", "self-trade", "cash-too-small", "quota-too-small");
        assertThat(seen.get("TradeExecuted")).as("trades among %s", seen).isGreaterThan(COMMANDS / 2);
    }

    @Test
    void shouldShowTheShortestStreamOnWhichTwoMarketsDiffer() {
        // Given: a market that forgets to close
        List<Command> stream = stream(3, 400);

        // When
        List<Command> shortest = Shrinking.shortest(
                stream, commands -> commands.stream().anyMatch(DayCommand.CloseDay.class::isInstance));

        // Then
        assertThat(shortest).hasSize(1).hasOnlyElementsOfType(DayCommand.CloseDay.class);
    }

    private void play(long seed) {
        List<Command> stream = stream(seed, COMMANDS);
        String difference = difference(stream, seen);
        if (difference.isEmpty()) {
            return;
        }
        List<Command> shortest = Shrinking.shortest(
                stream, commands -> !difference(commands, new TreeMap<>()).isEmpty());
        throw new AssertionError("seed " + seed + ": " + difference(shortest, new TreeMap<>()) + "\nafter\n"
                + shortest.stream().map(Command::toString).collect(Collectors.joining("\n")));
    }

    private static List<Command> stream(long seed, int length) {
        var commands = new RandomCommands(seed);
        var stream = new ArrayList<>(commands.opening());
        for (int i = 0; i < length; i++) {
            stream.add(commands.next());
        }
        return stream;
    }

    /** In what the two markets differ on this stream; empty if in nothing. */
    private static String difference(List<Command> stream, Map<String, Integer> seen) {
        var engine = new Engine();
        var naive = new NaiveMarket();
        for (int i = 0; i < stream.size(); i++) {
            List<Object> actual = engine.apply(stream.get(i)).stream()
                    .map(event -> plain(event, seen))
                    .toList();
            List<Object> expected = naive.apply(stream.get(i));
            if (!actual.equals(expected)) {
                return "command " + i + " " + stream.get(i) + "\nengine " + actual + "\nnaive  " + expected;
            }
            String state = i % 100 == 0 || i == stream.size() - 1 ? stateDifference(engine.snapshot(), naive) : "";
            if (!state.isEmpty()) {
                return "state after command " + i + ": " + state;
            }
        }
        return "";
    }

    private static Object plain(Event event, Map<String, Integer> seen) {
        Object plain = switch (event) {
            case ListingEvent.OrderRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            case PositionEvent.ReleaseRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            case BlockEvent.BlockRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            case HaltEvent.HaltRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            default -> event;
        };
        String kind = plain instanceof NaiveMarket.Refused refused
                ? refused.code()
                : event.getClass().getSimpleName();
        seen.merge(kind, 1, Integer::sum);
        return plain;
    }

    private static String stateDifference(Snapshot state, NaiveMarket naive) {
        Set<String> amounts = new HashSet<>();
        for (Balance b : state.balances()) {
            if (b.free() != 0 || b.reserved() != 0) {
                amounts.add(b.uscc() + " " + b.bucket() + " " + b.free() + "/" + b.reserved());
            }
        }
        Set<String> orders = new HashSet<>();
        state.orders().forEach(order -> orders.add(order.orderId() + " " + order.remaining()));
        Set<String> blocks = new HashSet<>();
        state.blocks().forEach(block -> blocks.add(block.blockId().toString()));
        if (!amounts.equals(naive.amounts())) {
            return amounts + "\n" + naive.amounts();
        }
        if (!orders.equals(naive.openOrders()) || !blocks.equals(naive.openBlocks())) {
            return orders + " " + blocks + "\n" + naive.openOrders() + " " + naive.openBlocks();
        }
        return Engine.restored(state).snapshot().equals(state) ? "" : "a restored engine is in another state";
    }
}
