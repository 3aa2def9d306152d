package org.nengquan.settlement.ledger.domain;

import java.time.LocalDate;

/**
 * What an entry is booked for.
 *
 * @param kind why money moved
 * @param reference which happening of that kind; the same kind and reference are booked once, however often they are told
 * @param businessDate the trading day to which the movement belongs
 */
public record Occasion(EntryKind kind, String reference, LocalDate businessDate) {

    public Occasion {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a " + kind + " entry must say what it is for");
        }
    }
}
