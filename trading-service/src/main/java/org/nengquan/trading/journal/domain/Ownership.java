package org.nengquan.trading.journal.domain;

/**
 * The right to write a shard, and where its journal stood when the right was taken.
 *
 * @param shard which shard
 * @param epoch rises with every take-over; only the newest may write
 * @param lastSeq last line of the journal
 * @param lastHash its hash
 * @param lastEvent last event given a number for publication
 * @param publishedEvent up to where events are known to have been published
 * @param followed how far the tables follow
 */
public record Ownership(
        String shard,
        long epoch,
        long lastSeq,
        String lastHash,
        long lastEvent,
        long publishedEvent,
        Followed followed) {}
