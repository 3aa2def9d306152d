package org.nengquan.registry.ledger.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units with consecutive serials, of one issuance, in one account. Lots split when a part of them moves.
 *
 * @param id its key
 * @param issuanceId from which issuance the units are
 * @param accountId where they are
 * @param serials which units
 * @param sellableFrom the first business date on which they may be handed to the market (T+1 after buying)
 * @param validThrough the last business date on which they may be used; null if for ever (AMB-01)
 */
public record Lot(
        UUID id,
        UUID issuanceId,
        long accountId,
        Serials serials,
        LocalDate sellableFrom,
        @Nullable LocalDate validThrough) {

    /** A lot that is valid for ever. */
    public Lot(UUID id, UUID issuanceId, long accountId, Serials serials, LocalDate sellableFrom) {
        this(id, issuanceId, accountId, serials, sellableFrom, null);
    }

    /** How many units. */
    public long quantity() {
        return serials.size();
    }

    /** Whether the units may still be used on this business date. */
    public boolean isValid(LocalDate on) {
        return validThrough == null || !on.isAfter(validThrough);
    }

    /** The whole lot in another account. */
    public Lot movedTo(long account, LocalDate sellable) {
        return new Lot(id, issuanceId, account, serials, sellable, validThrough);
    }

    /** The lowest {@code count} units as a lot of their own in another account. */
    public Lot split(UUID newId, long count, long account, LocalDate sellable) {
        return new Lot(newId, issuanceId, account, serials.head(count), sellable, validThrough);
    }

    /** What stays when the lowest {@code count} units are gone. */
    public Lot without(long count) {
        return new Lot(id, issuanceId, accountId, serials.without(count), sellableFrom, validThrough);
    }

    /** The same units with another end of validity. */
    public Lot validThrough(@Nullable LocalDate end) {
        return new Lot(id, issuanceId, accountId, serials, sellableFrom, end);
    }
}
