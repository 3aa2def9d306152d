package org.nengquan.trading.journal.domain;

/**
 * The state of the market after one line of the journal.
 *
 * @param seq the line
 * @param state as JSON
 * @param sha256 of the JSON
 */
public record StoredSnapshot(long seq, String state, String sha256) {

    public static StoredSnapshot of(long seq, String state) {
        return new StoredSnapshot(seq, state, Chain.of(state));
    }

    public boolean isIntact() {
        return sha256.equals(Chain.of(state));
    }
}
