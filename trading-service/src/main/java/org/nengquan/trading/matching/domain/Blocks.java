package org.nengquan.trading.matching.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * 大宗协议: two parties agree off the book; the trade is made when both have confirmed.
 *
 * <pre>
 * Proposed ──confirmed by the counterparty──▶ traded
 *     └──────rejected, withdrawn, day ends──▶ gone, the stake is free again
 * </pre>
 */
final class Blocks {
    private final Floor floor;
    private final Map<UUID, Block> open = new LinkedHashMap<>();

    /** An agreement that waits for the counterparty; the initiator's side is an order whose stake is reserved. */
    private record Block(Order initiator, String counterparty) {}

    Blocks(Floor floor) {
        this.floor = floor;
    }

    void apply(BlockCommand command, List<Event> events) {
        switch (command) {
            case BlockCommand.ProposeBlock propose -> propose(propose, events);
            case BlockCommand.ConfirmBlock confirm -> confirm(confirm, events);
            case BlockCommand.RejectBlock(UUID id, String uscc) ->
                drop(id, of(id, uscc, false), new BlockEvent.BlockRejected(id), events);
            case BlockCommand.WithdrawBlock(UUID id, String uscc) ->
                drop(id, of(id, uscc, true), new BlockEvent.BlockWithdrawn(id), events);
        }
    }

    /** Agreements that nobody confirmed end with the day, in the order in which they came. */
    void endWithDay(List<Event> events) {
        for (Block block : List.copyOf(open.values())) {
            UUID id = block.initiator().id;
            drop(id, block, new BlockEvent.BlockLapsed(id), events);
        }
    }

    /** The counterparty is judged when it confirms, as ever. */
    void endBarred(Recheck recheck, List<Event> events) {
        for (Block block : List.copyOf(open.values()).reversed()) {
            Order initiator = block.initiator();
            Refusal why = recheck.of(initiator.intent);
            if (why != null) {
                var gone = new BlockEvent.BlockBarred(initiator.id, initiator.account.uscc(), why);
                drop(initiator.id, block, gone, events);
            }
        }
    }

    List<Snapshot.OpenBlock> open() {
        return open.values().stream()
                .map(block ->
                        new Snapshot.OpenBlock(block.initiator().id, block.initiator().intent, block.counterparty()))
                .toList();
    }

    /** The stakes are in the snapshot's balances already. */
    void restore(Snapshot snapshot) {
        for (Snapshot.OpenBlock saved : snapshot.blocks()) {
            var order = new Order(
                    saved.blockId(),
                    saved.intent(),
                    floor.accounts.of(saved.intent().uscc()),
                    0);
            order.account.bids(saved.intent(), saved.intent().quantity());
            open.put(saved.blockId(), new Block(order, saved.counterpartyUscc()));
        }
    }

    /** What would be answered if these were the facts; changes nothing. */
    Optional<Supposed> suppose(BlockCommand command, MarketFacts facts) {
        return switch (command) {
            case BlockCommand.ProposeBlock propose ->
                Optional.of(supposed(propose.blockId(), propose.intent(), judge(propose, facts)));
            case BlockCommand.ConfirmBlock confirm ->
                Optional.ofNullable(of(confirm.blockId(), confirm.uscc(), false))
                        .filter(block -> confirm.share().isOf(block.initiator().buys()))
                        .map(block -> suppose(block.initiator().intent, confirm, facts));
            case BlockCommand.RejectBlock reject -> Optional.empty();
            case BlockCommand.WithdrawBlock withdraw -> Optional.empty();
        };
    }

    private Supposed suppose(Intent initiator, BlockCommand.ConfirmBlock confirm, MarketFacts facts) {
        Intent other = mirrored(initiator, confirm);
        return supposed(confirm.confirmationId(), other, judge(initiator, other, facts));
    }

    private static Supposed supposed(UUID id, Intent intent, Decision decision) {
        return new Supposed(id, TradeMode.BLOCK, intent, decision);
    }

    private void propose(BlockCommand.ProposeBlock propose, List<Event> events) {
        if (judge(propose, floor.facts) instanceof Decision.Refused(var why)) {
            events.add(new BlockEvent.BlockRefused(propose.blockId(), why));
            return;
        }
        Intent intent = propose.intent();
        var order = new Order(propose.blockId(), intent, floor.accounts.of(intent.uscc()), 0);
        floor.commit(order);
        open.put(order.id, new Block(order, propose.counterpartyUscc()));
        events.add(new BlockEvent.BlockProposed(order.id));
    }

    private Decision judge(BlockCommand.ProposeBlock propose, MarketFacts facts) {
        Intent intent = propose.intent();
        Decision lawful = Gates.check(Gates.BLOCK, intent, facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Decision sound = Counterparty.check(intent, propose.counterpartyUscc(), facts);
        return sound instanceof Decision.Refused ? sound : Stake.check(intent, floor.accounts.find(intent.uscc()));
    }

    private void confirm(BlockCommand.ConfirmBlock confirm, List<Event> events) {
        Block block = of(confirm.blockId(), confirm.uscc(), false);
        if (block == null) {
            events.add(new BlockEvent.BlockMissed(confirm.blockId()));
            return;
        }
        Order initiator = block.initiator();
        if (!confirm.share().isOf(initiator.buys())) {
            events.add(new BlockEvent.BlockRefused(
                    confirm.confirmationId(), Counterparty.unitsNotNamed(initiator.intent, confirm.share())));
            return;
        }
        Intent intent = mirrored(initiator.intent, confirm);
        if (judge(initiator.intent, intent, floor.facts) instanceof Decision.Refused(var why)) {
            events.add(new BlockEvent.BlockRefused(confirm.confirmationId(), why));
            return;
        }
        open.remove(initiator.id);
        events.add(new BlockEvent.BlockConfirmed(initiator.id, confirm.confirmationId()));
        var other = new Order(confirm.confirmationId(), intent, floor.accounts.of(intent.uscc()), 0);
        floor.commit(other);
        trade(initiator, other, events);
    }

    /** The initiator's quantity and price were judged and reserved when it proposed; whether it may still trade was not. */
    private Decision judge(Intent initiator, Intent other, MarketFacts facts) {
        Decision lawful = Gates.check(Gates.BLOCK, other, facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Decision still = Gates.check(Gates.STANDING, initiator, facts);
        return still instanceof Decision.Refused ? still : Stake.check(other, floor.accounts.find(other.uscc()));
    }

    private void trade(Order initiator, Order other, List<Event> events) {
        long quantity = initiator.intent.quantity();
        floor.fill(initiator, quantity, initiator.intent.priceFen());
        floor.fill(other, quantity, initiator.intent.priceFen());
        Order buy = initiator.buys() ? initiator : other;
        Order sell = initiator.buys() ? other : initiator;
        floor.book(
                floor.traded(TradeMode.BLOCK, buy, sell, quantity, initiator.intent.priceFen()),
                buy.account,
                sell.account,
                events);
    }

    private void drop(UUID id, @Nullable Block block, Event gone, List<Event> events) {
        if (block == null) {
            events.add(new BlockEvent.BlockMissed(id));
            return;
        }
        open.remove(id);
        floor.end(block.initiator());
        events.add(gone);
    }

    private @Nullable Block of(UUID blockId, String uscc, boolean asInitiator) {
        Block block = open.get(blockId);
        if (block == null) {
            return null;
        }
        String expected = asInitiator ? block.initiator().account.uscc() : block.counterparty();
        return expected.equals(uscc) ? block : null;
    }

    private static Intent mirrored(Intent initiator, BlockCommand.ConfirmBlock confirm) {
        Side side = initiator.side().opposite();
        return new Intent(
                confirm.uscc(),
                initiator.instrument(),
                side,
                confirm.share().priority(),
                confirm.share().projectId(),
                initiator.priceFen(),
                initiator.quantity());
    }
}
