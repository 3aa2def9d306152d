package org.nengquan.trading.offering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;

/** Which saved units a unit offers to its city. */
record FirstCallRequest(
        @NotNull Instrument instrument,
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long quantity) {}
