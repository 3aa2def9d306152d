package org.nengquan.trading.offering.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * A first call as the unit, its city and the overseers may see it: quantities in units.
 *
 * @param windowDays trading days of the window, the day of the offer included
 * @param state {@code OPEN TAKEN FREED BARRED}
 */
public record FirstCallView(
        UUID callId,
        Instant offeredAt,
        LocalDate offeredOn,
        String uscc,
        String regionCode,
        Instrument instrument,
        long quantity,
        long takenQuantity,
        int windowDays,
        String state) {}
