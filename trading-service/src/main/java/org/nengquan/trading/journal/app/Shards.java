package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/** Where shards are kept. Batches and projections go over a connection each, which a failure throws away. */
public interface Shards {

    /**
     * Takes the shard over: from now on whoever had it before commits nothing. Waits for a batch that is just being
     * committed, so what it reads is the truth even after a commit whose answer was lost.
     */
    Uni<Ownership> takeOver(String shard, String owner);

    /** The same, but only from an owner that has given no sign of life for a while; empty if it has. */
    Uni<Optional<Ownership>> takeOverFromTheSilent(String shard, String owner);

    /** Gives a sign of life; false if the shard belongs to somebody else by now. */
    Uni<Boolean> isStillMine(Ownership ownership);

    /** Lets the shard go: who stands by may take it over at once. Does nothing if it belongs to somebody else by now. */
    Uni<Void> release(Ownership ownership);

    /** The newest snapshots that are of that line or of one before it, newest first, at most two. */
    Uni<List<StoredSnapshot>> newestSnapshots(String shard, long upTo);

    /**
     * Lines after the one with that number, in their order: so many, and what was written together with the last of them;
     * fewer at the journal's end only.
     */
    Uni<List<ChainedLine>> linesAfter(String shard, long seq, int limit);

    /** The line with that number. */
    Uni<Optional<ChainedLine>> line(String shard, long seq);

    /**
     * Writes the lines in one transaction, fenced by the owner's epoch.
     *
     * <p>If it fails, nobody knows whether the batch was committed: the caller gives the shard up and asks the database
     * again by taking it over.
     */
    Uni<Void> append(Batch batch);

    /**
     * Brings the tables that readers ask up to a later line, in one transaction, fenced by the owner's epoch.
     *
     * <p>If it fails, nobody knows whether they were: as for {@link #append}.
     */
    Uni<Void> follow(Projection projection);

    /** Where the journal and the tables stand, whoever writes them. */
    Uni<Standing> standing(String shard);

    /**
     * Where journal and tables stand.
     *
     * @param lastSeq last line of the journal
     * @param followedSeq last line that the tables show
     */
    record Standing(long lastSeq, long followedSeq) {}
}
