package org.nengquan.registry.pedigree.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Serials;

/**
 * A lot where it is now.
 *
 * @param id its key
 * @param serials which units
 * @param owner whose they are; the unit of the project where they are bound to one
 * @param place what they are there for
 * @param sort what kind of units
 * @param validThrough until when they may be used; null for ever
 */
public record HeldLot(
        UUID id,
        Serials serials,
        Owner owner,
        AccountKind place,
        Sort sort,
        @Nullable LocalDate validThrough) {

    /**
     * Whose units.
     *
     * @param account the holder as the ledger knows it
     * @param uscc the participant; empty for the government's and the system's
     * @param regionCode of the participant; empty likewise
     */
    public record Owner(String account, String uscc, String regionCode) {}
}
