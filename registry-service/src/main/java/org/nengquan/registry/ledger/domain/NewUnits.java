package org.nengquan.registry.ledger.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.quota.domain.Origin;

/**
 * Units that come into being.
 *
 * @param issuanceId by which issuance
 * @param to the holder's account
 * @param origin of the units
 * @param serials which units; never given before
 * @param on business date
 * @param validThrough the last business date on which they may be used; null if for ever (AMB-01)
 */
public record NewUnits(
        UUID issuanceId,
        Place to,
        Origin origin,
        Serials serials,
        LocalDate on,
        @Nullable LocalDate validThrough) {}
