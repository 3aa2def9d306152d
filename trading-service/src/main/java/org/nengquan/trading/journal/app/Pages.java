package org.nengquan.trading.journal.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.matching.domain.Command;

/**
 * A shard's journal from one line on, page by page, every line's hash checked. While the caller applies one page, the next
 * ones are checked and parsed, for that takes longer than applying them. For one caller.
 */
final class Pages implements AutoCloseable {
    private static final int LINES = 1_000;
    private static final int AHEAD = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ExecutorService parsers = Executors.newFixedThreadPool(
            AHEAD, Thread.ofPlatform().daemon().name("journal-parser-", 1).factory());
    private final Shards shards;
    private final Codec codec;
    private final String shard;
    private final Queue<CompletableFuture<List<Told>>> parsed = new ArrayDeque<>();
    private CompletableFuture<Page> read;

    /** A line and its command. */
    record Told(ChainedLine line, Command command) {}

    /** Lines as they are written; the next page begins after {@code last} and rests on {@code hash}. */
    private record Page(List<ChainedLine> lines, long last, String hash) {
        boolean isLast() {
            return lines.size() < LINES;
        }
    }

    /** The hash of the line before the first is not known here, so the first line is taken as it is. */
    Pages(Shards shards, Codec codec, String shard, long after) {
        this.shards = shards;
        this.codec = codec;
        this.shard = shard;
        this.read = read(after);
        parsed.add(read.thenApplyAsync(page -> parse("", page.lines()), parsers));
        for (int page = 0; page < AHEAD; page++) {
            goOn();
        }
    }

    /**
     * The next lines; none at the journal's end.
     *
     * @throws IllegalStateException if a line is not what was written
     */
    List<Told> next() {
        goOn();
        try {
            return parsed.remove().join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException why ? why : wrapped;
        }
    }

    private void goOn() {
        CompletableFuture<Page> before = read;
        read = before.thenCompose(this::after);
        parsed.add(read.thenApplyAsync(page -> parse(before.join().hash(), page.lines()), parsers));
    }

    /** What is still being read is not waited for. */
    @Override
    public void close() {
        parsers.shutdownNow();
    }

    /** Lines are numbered without a gap, so the database may read on before these are parsed. */
    private CompletableFuture<Page> after(Page page) {
        return page.isLast()
                ? CompletableFuture.completedFuture(new Page(List.of(), page.last(), page.hash()))
                : read(page.last());
    }

    private CompletableFuture<Page> read(long after) {
        return shards.linesAfter(shard, after, LINES)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(lines -> new Page(
                        lines,
                        after + lines.size(),
                        lines.isEmpty() ? "" : lines.getLast().hash()))
                .subscribeAsCompletionStage();
    }

    private List<Told> parse(String hash, List<ChainedLine> lines) {
        var told = new ArrayList<Told>(lines.size());
        String previous = hash;
        for (ChainedLine line : lines) {
            if (!previous.isEmpty() && !line.follows(previous)) {
                throw new IllegalStateException(
                        "the journal's chain breaks at " + line.line().seq());
            }
            previous = line.hash();
            told.add(new Told(line, codec.readCommand(line.line().command())));
        }
        return told;
    }
}
