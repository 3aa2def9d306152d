package org.nengquan.trading.journal.domain;

/**
 * How far the tables that readers ask follow the journal.
 *
 * @param seq last line that they show
 * @param event last of the shard's events that stands in the outbox table
 */
public record Followed(long seq, long event) {}
