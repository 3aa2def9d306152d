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

    /** The facts of one kind, in order. */
    public <F extends Fact> List<F> of(Class<F> kind) {
        return told.stream()
                .map(Told::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
