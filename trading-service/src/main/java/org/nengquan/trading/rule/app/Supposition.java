package org.nengquan.trading.rule.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;

/**
 * The journal told again, and each order judged twice: as it was, and as if the figure had another value at that moment.
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
        if (seq >= firstOrder && command instanceof ListingCommand.Entry order) {
            Decision supposed = engine.suppose(order, figure);
            compare(order, refusal(engine.apply(command)), supposed);
        } else {
            engine.apply(command);
        }
    }

    private void compare(ListingCommand.Entry order, Optional<Refusal> was, Decision supposed) {
        orders++;
        if (was.isEmpty() && supposed instanceof Decision.Refused(var why)) {
            refused++;
            changed.add(changed(order, "WOULD_REFUSE", why));
        }
        if (was.isPresent() && supposed instanceof Decision.Allowed) {
            changed.add(changed(order, "WOULD_LET_THROUGH", was.get()));
        }
    }

    WhatIf result() {
        return new WhatIf(orders, refused, changed.size() - refused, changed);
    }

    private static WhatIf.Changed changed(ListingCommand.Entry order, String verdict, Refusal why) {
        Intent intent = order.intent();
        return new WhatIf.Changed(
                order.orderId(),
                intent.instrument(),
                intent.side(),
                intent.priceFen(),
                intent.quantity(),
                verdict,
                why);
    }

    private static Optional<Refusal> refusal(List<Event> events) {
        return events.stream()
                .filter(ListingEvent.OrderRefused.class::isInstance)
                .map(event -> ((ListingEvent.OrderRefused) event).why())
                .findFirst();
    }
}
