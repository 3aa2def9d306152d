package org.nengquan.verification.baseline.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Whom the unit commissions. */
record CommissionRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String verifierUscc) {}
