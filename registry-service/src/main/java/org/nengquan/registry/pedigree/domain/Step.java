package org.nengquan.registry.pedigree.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Serials;

/**
 * One hand to the next.
 *
 * @param entry which entry of the ledger
 * @param from where the units were
 * @param to where they went
 * @param serials which of the units asked about
 */
public record Step(EntryMark entry, Side from, Side to, Serials serials) {

    /**
     * An entry of the ledger, or a {@link Succession} among them.
     *
     * @param number its place in the ledger; of a succession that of the entry before it
     * @param kind why units moved
     * @param reference the issuance, order, transfer, release or trade it settles
     * @param on business date
     * @param seal its link in the chain; empty for some seconds after the entry
     */
    public record EntryMark(long number, String kind, String reference, LocalDate on, Optional<String> seal) {}

    /**
     * One side.
     *
     * @param holder who; empty where the reader may not know (办法§22)
     * @param place what for
     */
    public record Side(Optional<HeldLot.Owner> holder, AccountKind place) {

        /** The same side as a reader of this scope may see it. */
        public Side seenBy(Scope scope) {
            return new Side(
                    holder.filter(owner -> owner.uscc().isEmpty() || scope.admits(owner.uscc(), owner.regionCode())),
                    place);
        }
    }

    /** The same step as a reader of this scope may see it. */
    public Step seenBy(Scope scope) {
        return new Step(entry, from.seenBy(scope), to.seenBy(scope), serials);
    }
}
