package org.nengquan.disclosure.fact.domain;

import java.util.List;

/**
 * Facts that become public together, in the order they were told.
 *
 * @param edition the edition of the public figures that this batch makes
 */
public record Batch(long edition, List<Told> told) {

    public Batch {
        told = List.copyOf(told);
    }

    /** The trades that make prices, in order. */
    public List<TradePrinted> listed() {
        return of(TradePrinted.class).stream().filter(TradePrinted::listed).toList();
    }

    /** The trades beside the listing, in order. */
    public List<TradePrinted> offBook() {
        return of(TradePrinted.class).stream().filter(trade -> !trade.listed()).toList();
    }

    /** The facts of one kind, in order. */
    public <F extends Fact> List<F> of(Class<F> kind) {
        return told.stream()
                .map(Told::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
