package org.nengquan.trading.rule.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.BlockEvent;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.matching.domain.Supposed;

/**
 * The journal told again, and each order, block, auction and sealed bid judged twice: as it was, and as if the figure had another value at that moment.
 * The market itself goes on as it went: what would have followed from another answer is not guessed.
 */
final class Supposition {
    private final Engine engine;
    private final Parameter figure;
    private final long firstOrder;
    private final List<WhatIf.Changed> changed = new ArrayList<>();
    private int orders;
    private int refused;

    Supposition(Engine engine, Parameter figure, long firstOrder) {
        this.engine = engine;
        this.figure = figure;
        this.firstOrder = firstOrder;
    }

    void take(long seq, Command command) {
        Optional<Supposed> supposed = seq >= firstOrder ? engine.suppose(command, figure) : Optional.empty();
        Optional<Refusal> was = refusal(engine.apply(command));
        supposed.ifPresent(wish -> compare(wish, was));
    }

    private void compare(Supposed wish, Optional<Refusal> was) {
        orders++;
        if (was.isEmpty() && wish.decision() instanceof Decision.Refused(var why)) {
            refused++;
            changed.add(changed(wish, "WOULD_REFUSE", why));
        }
        if (was.isPresent() && wish.decision() instanceof Decision.Allowed) {
            changed.add(changed(wish, "WOULD_LET_THROUGH", was.get()));
        }
    }

    WhatIf result() {
        return new WhatIf(orders, refused, changed.size() - refused, changed);
    }

    private static WhatIf.Changed changed(Supposed wish, String verdict, Refusal why) {
        Intent intent = wish.intent();
        return new WhatIf.Changed(
                wish.id(),
                wish.mode(),
                intent.instrument(),
                intent.side(),
                intent.priceFen(),
                intent.quantity(),
                verdict,
                why);
    }

    private static Optional<Refusal> refusal(List<Event> events) {
        return events.stream()
                .map(Supposition::whyRefused)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> whyRefused(Event event) {
        return switch (event) {
            case ListingEvent.OrderRefused(var id, var why) -> Optional.of(why);
            case BlockEvent.BlockRefused(var id, var why) -> Optional.of(why);
            case AuctionEvent.AuctionRefused(var id, var why) -> Optional.of(why);
            default -> Optional.empty();
        };
    }
}
