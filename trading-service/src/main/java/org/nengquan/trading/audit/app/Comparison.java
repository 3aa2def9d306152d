package org.nengquan.trading.audit.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Snapshot;

/** Compares the tables with the replay, one sentence for each comparison. */
final class Comparison {
    private final Replay replay;
    private final Replay.Made made;
    private final Evidence.Sums sums;
    private final List<Proof.Check> checks = new ArrayList<>();

    Comparison(Replay replay, Evidence.Sums sums) {
        this.replay = replay;
        this.made = replay.made();
        this.sums = sums;
    }

    Comparison journal(Ownership shard) {
        boolean atEnd = replay.seq() == shard.lastSeq() && replay.hash().equals(shard.lastHash());
        check(
                "journal-chain",
                replay.brokenAt() == 0 && atEnd,
                "lines " + replay.seq() + ", shard at " + shard.lastSeq() + ", first break " + replay.brokenAt());
        check(
                "replay-brings-about-the-same-events",
                replay.differsAt() == 0,
                "lines " + replay.seq() + ", first difference " + replay.differsAt());
        return this;
    }

    Comparison positions(List<Balance> table) {
        Set<Balance> stored = nonZero(table);
        Set<Balance> replayed = nonZero(made.state().balances());
        check("positions-are-the-replay", stored.equals(replayed), difference(stored, replayed));
        return this;
    }

    Comparison openOrders(Map<UUID, Long> table) {
        Map<UUID, Long> replayed = new HashMap<>();
        made.state().orders().forEach(order -> replayed.put(order.orderId(), order.remaining()));
        check("book-is-the-replay", table.equals(replayed), difference(table.entrySet(), replayed.entrySet()));
        return this;
    }

    Comparison invitations(Map<UUID, Long> table) {
        Map<UUID, Long> replayed = new HashMap<>();
        Snapshot state = made.state();
        state.auctions()
                .forEach(auction ->
                        replayed.put(auction.auctionId(), (long) auction.bids().size()));
        state.directedOffers().forEach(offer -> replayed.put(offer.offerId(), offer.remaining()));
        state.firstCalls().forEach(call -> replayed.put(call.callId(), call.remaining()));
        check(
                "auctions-and-offers-are-the-replay",
                table.equals(replayed),
                difference(table.entrySet(), replayed.entrySet()));
        return this;
    }

    Comparison openBlocks(Set<UUID> table) {
        Set<UUID> replayed = new HashSet<>();
        made.state().blocks().forEach(block -> replayed.add(block.blockId()));
        check("open-blocks-are-the-replay", table.equals(replayed), difference(table, replayed));
        return this;
    }

    Comparison tables(Ownership shard) {
        check("orders-are-the-replay", sums.orders() == made.orders(), sums.orders() + " = " + made.orders());
        boolean trades = sums.trades() == made.trades()
                && sums.quantity() == made.quantity()
                && sums.amountFen() == made.amountFen();
        check(
                "trades-are-the-replay",
                trades,
                "%d/%d/%d fen = %d/%d/%d fen"
                        .formatted(
                                sums.trades(),
                                sums.quantity(),
                                sums.amountFen(),
                                made.trades(),
                                made.quantity(),
                                made.amountFen()));
        check(
                "orders-are-filled-by-trades",
                sums.filled() == 2 * sums.listed(),
                sums.filled() + " = 2 × " + sums.listed());
        check("days-are-their-trades", sums.wrongDays() == 0, sums.wrongDays() + " days differ");
        long lastEvent = shard.followed().event();
        boolean outbox = sums.outboxRows() == lastEvent
                && sums.outboxLast() == lastEvent
                && sums.outboxTrades() == sums.trades();
        check(
                "outbox-is-complete",
                outbox,
                "%d rows to %d, tables at %d, trades %d = %d"
                        .formatted(
                                sums.outboxRows(), sums.outboxLast(), lastEvent, sums.outboxTrades(), sums.trades()));
        check(
                "tables-follow-the-journal",
                shard.followed().seq() <= shard.lastSeq(),
                "tables at line " + shard.followed().seq() + ", journal at " + shard.lastSeq());
        return this;
    }

    Proof proof() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("orders", sums.orders());
        counts.put("trades", sums.trades());
        counts.put("tradingDays", sums.tradingDays());
        counts.put("refusals", sums.refusals());
        counts.put("commands", replay.seq());
        return new Proof(checks.stream().allMatch(Proof.Check::ok), checks, counts);
    }

    private void check(String name, boolean ok, String detail) {
        checks.add(new Proof.Check(name, ok, detail));
    }

    private static Set<Balance> nonZero(List<Balance> balances) {
        Set<Balance> kept = new HashSet<>(balances);
        kept.removeIf(balance -> balance.free() == 0 && balance.reserved() == 0);
        return kept;
    }

    private static String difference(Set<?> stored, Set<?> replayed) {
        Set<Object> onlyStored = new HashSet<>(stored);
        onlyStored.removeAll(replayed);
        Set<Object> onlyReplayed = new HashSet<>(replayed);
        onlyReplayed.removeAll(stored);
        return stored.size() + " rows, only stored " + onlyStored.size() + ", only replayed " + onlyReplayed.size();
    }
}
