package org.nengquan.trading.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.auction.domain.Auction;

/**
 * More than 100,000 seeded commands; as many as asked for with {@code -Dnengquan.commands=…}, from the seed {@code
 * -Dnengquan.seed=…} on. A stream on which the two differ is made as short as possible before it is shown.
 */
class EngineAgreesWithNaiveMarketTest {
    private static final int SEEDS = 11;
    private static final int QUIET_DAYS = 80;
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
                .contains("OrderBarred", "BlockBarred", "OrderBarred purchase-above-quantity")
                .contains("block-not-regulated", "block-too-small", "block-price-outside-limit")
                .contains("counterparty-unknown", "block-units-not-named")
                .contains("price-outside-limit", "self-trade", "cash-too-small", "quota-too-small");
        assertThat(seen.get("TradeExecuted")).as("trades among %s", seen).isGreaterThan(COMMANDS / 2);
    }

    @Test
    void shouldAgreeOnQuietDaysOfAuctionsAndOffers() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            var commands = new RandomCommands(seed);
            var stream = new ArrayList<>(commands.opening());
            stream.add(RandomCommands.firstCall(LocalDate.of(2022, 7, 3)));
            for (int day = 0; day < QUIET_DAYS; day++) {
                stream.addAll(commands.quietDay());
            }
            check(seed, stream);
        }
        assertThat(seen.keySet())
                .as("the quiet days have met every kind of answer: %s", seen)
                .contains("AuctionAnnounced", "BiddingBegan", "BidSealed", "BiddingEnded", "BidOpened", "AuctionEnded")
                .contains("DepositForfeited", "AuctionMissed", "notice-too-short", "auction-not-regulated")
                .contains("auction-not-bidding", "own-auction", "bid-already-sealed", "bid-names-its-units")
                .contains("bid-not-to-be-opened", "opening-is-not-the-sealed-bid", "bid-above-cover")
                .contains("OfferProposed", "OfferApproved", "OfferAccepted", "OfferLapsed", "OfferMissed")
                .contains("only-province-places", "project-unknown", "offer-is-over", "more-than-offered")
                .contains("CallOpened", "CallTaken", "CallFreed", "CallMissed", "city-not-offered-first")
                .contains("first-call-not-needed", "first-call-already-passed")
                .contains("BidBarred", "AuctionBarred", "OfferBarred", "CallBarred", "bid-barred");
        assertThat(seen.get("BidOpened")).as("opened bids among %s", seen).isGreaterThan(SEEDS * 5);
    }

    @Test
    void shouldShowTheShortestStreamOnWhichTwoMarketsDiffer() {
        // Given: a market that forgets to close
        List<Command> stream = stream(3, 4_000);

        // When
        List<Command> shortest = Shrinking.shortest(
                stream, commands -> commands.stream().anyMatch(DayCommand.CloseDay.class::isInstance));

        // Then
        assertThat(shortest).hasSize(1).hasOnlyElementsOfType(DayCommand.CloseDay.class);
    }

    private void play(long seed) {
        check(seed, stream(seed, COMMANDS));
    }

    private void check(long seed, List<Command> stream) {
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
            case AuctionEvent.AuctionRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            case DirectedEvent.OfferRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            case FirstCallEvent.CallRefused(var id, var why) -> new NaiveMarket.Refused(id, why.code());
            case ListingEvent.OrderBarred(var id, var uscc, var left, var why) ->
                new NaiveMarket.Barred(id, uscc, left, why.code());
            case BlockEvent.BlockBarred(var id, var uscc, var why) -> new NaiveMarket.Barred(id, uscc, 0, why.code());
            case AuctionEvent.BidBarred(var auction, var id, var uscc, var why) ->
                new NaiveMarket.Barred(id, uscc, 0, why.code());
            case AuctionEvent.AuctionBarred(var id, var uscc, var why) ->
                new NaiveMarket.Barred(id, uscc, 0, why.code());
            case DirectedEvent.OfferBarred(var id, var uscc, var left, var why) ->
                new NaiveMarket.Barred(id, uscc, left, why.code());
            case FirstCallEvent.CallBarred(var id, var uscc, var left, var why) ->
                new NaiveMarket.Barred(id, uscc, left, why.code());
            default -> event;
        };
        String kind = plain instanceof NaiveMarket.Refused refused
                ? refused.code()
                : event.getClass().getSimpleName();
        seen.merge(kind, 1, Integer::sum);
        if (plain instanceof NaiveMarket.Barred barred) {
            seen.merge(kind + " " + barred.code(), 1, Integer::sum);
        }
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
        if (!invitations(state).equals(naive.openInvitations())) {
            return invitations(state) + "\n" + naive.openInvitations();
        }
        return Engine.restored(state).snapshot().equals(state) ? "" : "a restored engine is in another state";
    }

    private static Set<String> invitations(Snapshot state) {
        Set<String> all = new HashSet<>();
        for (Auction auction : state.auctions()) {
            all.add(auction.auctionId() + " " + auction.daysLeft() + " "
                    + auction.bids().size());
        }
        state.directedOffers().forEach(offer -> all.add(offer.offerId() + " " + offer.remaining()));
        state.firstCalls().forEach(call -> all.add(call.callId() + " " + call.remaining() + " " + call.daysLeft()));
        state.freed().forEach(freed -> all.add(freed.uscc() + " " + freed.instrument() + " " + freed.quantity()));
        return all;
    }
}
