package org.nengquan.registry.ledger.domain;

import java.util.List;

/**
 * What a plan came to: to be written in one transaction, changed lots before new ones, because a new lot takes serials
 * that a changed one gives up.
 *
 * @param entries in the order planned
 * @param changedLots existing lots as they stand now
 * @param newLots lots that came into being
 */
public record LedgerChange(List<Entry> entries, List<Lot> changedLots, List<Lot> newLots) {

    public LedgerChange {
        entries = List.copyOf(entries);
        changedLots = List.copyOf(changedLots);
        newLots = List.copyOf(newLots);
    }
}
