package org.nengquan.trading.audit.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.domain.Chain;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.matching.domain.Snapshot;

/** The journal told again to a fresh engine, from the first command. */
final class Replay {
    private final Codec codec;
    private final long tablesSeq;
    private final Engine engine = new Engine();
    private String hash = Chain.GENESIS;
    private long seq;
    private long brokenAt;
    private long differsAt;
    private long orders;
    private long trades;
    private long quantity;
    private long amountFen;
    private @Nullable Made made;

    /**
     * A replay of the whole journal.
     *
     * @param tablesSeq the line up to which the tables follow
     */
    Replay(Codec codec, long tablesSeq) {
        this.codec = codec;
        this.tablesSeq = tablesSeq;
    }

    /** What the lines up to one of them make: the state, and how many orders, trades, units and fen. */
    record Made(Snapshot state, long orders, long trades, long quantity, long amountFen) {}

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
        if (seq == tablesSeq) {
            made = soFar();
        }
    }

    private Made soFar() {
        return new Made(engine.snapshot(), orders, trades, quantity, amountFen);
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

    /** What the tables have to show; of the whole journal if they claim to show more. */
    Made made() {
        return made == null ? soFar() : made;
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
}
