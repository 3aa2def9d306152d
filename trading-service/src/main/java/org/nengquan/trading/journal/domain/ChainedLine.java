package org.nengquan.trading.journal.domain;

/** A line with its hash in the chain. */
public record ChainedLine(JournalLine line, String hash) {

    /** The line after the one with the hash {@code previous}. */
    public static ChainedLine after(String previous, JournalLine line) {
        return new ChainedLine(line, Chain.next(previous, line));
    }

    /** Whether the line stands untouched behind the one with the hash {@code previous}. */
    public boolean follows(String previous) {
        return hash.equals(Chain.next(previous, line));
    }
}
