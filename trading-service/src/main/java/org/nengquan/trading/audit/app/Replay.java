package org.nengquan.trading.audit.app;

import java.util.List;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.domain.Chain;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingEvent;

/** The journal told again to a fresh engine, from the first command. */
final class Replay {
    private final Codec codec;
    private final Engine engine = new Engine();
    private String hash = Chain.GENESIS;
    private long seq;
    private long brokenAt;
    private long differsAt;
    private long orders;
    private long trades;
    private long quantity;
    private long amountFen;

    Replay(Codec codec) {
        this.codec = codec;
    }

    /** Takes the next lines; remembers where the chain breaks first and where the engine answers otherwise first. */
    Replay take(List<ChainedLine> lines) {
        lines.forEach(this::take);
        return this;
    }

    private void take(ChainedLine line) {
        boolean follows = line.line().seq() == seq + 1 && line.follows(hash);
        brokenAt = follows || brokenAt > 0 ? brokenAt : line.line().seq();
        seq = line.line().seq();
        hash = line.hash();
        Command command = codec.readCommand(line.line().command());
        List<Event> events = engine.apply(command);
        boolean same = events.equals(codec.readEvents(line.line().events()));
        differsAt = same || differsAt > 0 ? differsAt : seq;
        events.forEach(this::count);
    }

    private void count(Event event) {
        if (event instanceof ListingEvent.OrderAccepted) {
            orders++;
        }
        if (event instanceof Event.TradeExecuted trade) {
            trades++;
            quantity = Math.addExact(quantity, trade.quantity());
            amountFen = Math.addExact(amountFen, trade.amountFen());
        }
    }

    Engine engine() {
        return engine;
    }

    String hash() {
        return hash;
    }

    long seq() {
        return seq;
    }

    /** First line that does not follow the one before; 0 if all do. */
    long brokenAt() {
        return brokenAt;
    }

    /** First line whose events the engine does not bring about again; 0 if there is none. */
    long differsAt() {
        return differsAt;
    }

    long orders() {
        return orders;
    }

    long trades() {
        return trades;
    }

    long quantity() {
        return quantity;
    }

    long amountFen() {
        return amountFen;
    }
}
