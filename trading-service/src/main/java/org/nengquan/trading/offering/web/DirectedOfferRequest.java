package org.nengquan.trading.offering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.offer.domain.DirectedTerms;

/** What the province sends to offer units to a project. */
record DirectedOfferRequest(
        @NotNull @Pattern(regexp = "[!-~]{1,64}") String projectId,
        @NotNull Instrument instrument,
        @NotNull Priority priority,
        @NotNull @Min(1) @Max(Intent.MAX_PRICE_FEN) Long priceFen,
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long quantity,
        @NotNull LocalDate lastDay) {

    DirectedTerms toTerms() {
        return new DirectedTerms(projectId, instrument, priority, priceFen, quantity, lastDay);
    }
}
