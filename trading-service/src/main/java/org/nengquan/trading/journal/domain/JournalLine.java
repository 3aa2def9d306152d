package org.nengquan.trading.journal.domain;

import java.time.Instant;

/**
 * One command with what it brought about, as text.
 *
 * @param seq its place: dense, from 1
 * @param at wall-clock time at which it was taken in, whole microseconds
 * @param command the command as JSON
 * @param events its events as a JSON array
 */
public record JournalLine(long seq, Instant at, String command, String events) {}
