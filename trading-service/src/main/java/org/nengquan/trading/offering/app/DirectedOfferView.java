package org.nengquan.trading.offering.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * A directed offer as its two parties and the overseers may see it: price in fen, quantities in units.
 *
 * @param state {@code PROPOSED OPEN ACCEPTED LAPSED BARRED}
 */
public record DirectedOfferView(
        UUID offerId,
        Instant proposedAt,
        String sellerUscc,
        String buyerUscc,
        String projectId,
        Instrument instrument,
        Priority priority,
        long priceFen,
        long quantity,
        long acceptedQuantity,
        LocalDate lastDay,
        String state) {}
