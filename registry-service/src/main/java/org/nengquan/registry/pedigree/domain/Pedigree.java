package org.nengquan.registry.pedigree.domain;

import java.util.List;
import org.nengquan.registry.access.domain.Scope;

/**
 * The whole way of a lot's units: from the 确权意见书 or the allocation, through every hand, to where they are.
 *
 * @param lot where they are now
 * @param birth how they came into being
 * @param steps every hand, in the order of the ledger
 */
public record Pedigree(HeldLot lot, Birth birth, List<Step> steps) {

    public Pedigree {
        steps = List.copyOf(steps);
    }

    /** The same way with the names left out that a reader of this scope may not know (办法§22). */
    public Pedigree seenBy(Scope scope) {
        return new Pedigree(
                lot, birth, steps.stream().map(step -> step.seenBy(scope)).toList());
    }
}
