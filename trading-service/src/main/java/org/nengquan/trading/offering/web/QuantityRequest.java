package org.nengquan.trading.offering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.nengquan.trading.gate.domain.Intent;

/** How many units are taken. */
record QuantityRequest(
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long quantity) {}
