package org.nengquan.trading.journal.app;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.Repeats;
import org.nengquan.trading.matching.domain.Engine;

/** The shard in memory while it is ours: the engine, the answers given, and where the journal stands. The writer's own. */
final class ShardState {
    /** Before the first trading day: the day on which the 管理暂行办法 came into force (办法§25). */
    static final LocalDate LAW_IN_FORCE = LocalDate.of(2022, 7, 1);

    private final Ownership ownership;
    private final Engine engine;
    private final Repeats repeats;
    private final List<TableWork> unfollowed;
    private long seq;
    private String hash;
    private long lastEvent;

    ShardState(Ownership ownership, Engine engine, Repeats repeats, List<TableWork> unfollowed) {
        this.ownership = ownership;
        this.engine = engine;
        this.repeats = repeats;
        this.unfollowed = unfollowed;
        this.seq = ownership.lastSeq();
        this.hash = ownership.lastHash();
        this.lastEvent = ownership.lastEvent();
    }

    Ownership ownership() {
        return ownership;
    }

    Engine engine() {
        return engine;
    }

    Repeats repeats() {
        return repeats;
    }

    /** What the tables did not show yet when the shard was taken over, in the order of the journal. */
    List<TableWork> unfollowed() {
        return unfollowed;
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    long lastEvent() {
        return lastEvent;
    }

    /** The journal goes on with this line. */
    void advance(ChainedLine line, Applied applied, int events) {
        seq = line.line().seq();
        hash = line.hash();
        lastEvent += events;
        repeats.remember(applied.command(), applied.seq());
        if (applied.closedADay()) {
            repeats.closeDay();
        }
    }

    LocalDate businessDate() {
        return businessDate(engine);
    }

    static LocalDate businessDate(Engine engine) {
        return engine.businessDate().orElse(LAW_IN_FORCE);
    }
}
