package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.JournalLine;

/**
 * Reads what a command brought about from the journal, where it stands for ever. Kept in memory the answers of a busy day
 * would be most of what the market holds, and hardly anybody asks twice.
 */
final class FirstAnswers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Shards shards;
    private final Codec codec;

    FirstAnswers(Shards shards, Codec codec) {
        this.shards = shards;
        this.codec = codec;
    }

    /** The line as it was applied; reads nothing until somebody subscribes, who must know that the line is committed. */
    Uni<Applied> at(String shard, long seq) {
        return Uni.createFrom()
                .deferred(() -> shards.line(shard, seq))
                .map(found -> applied(found.orElseThrow().line()))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    private Applied applied(JournalLine line) {
        return new Applied(line.seq(), line.at(), codec.readCommand(line.command()), codec.readEvents(line.events()));
    }
}
