package org.nengquan.verification.baseline.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.nengquan.verification.entry.app.PlainText;

/** The city's remark on filing; it may be empty. */
record FilingRequest(@NotNull @Size(max = 400) @PlainText String comment) {}
