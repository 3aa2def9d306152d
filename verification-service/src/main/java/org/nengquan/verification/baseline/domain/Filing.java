package org.nengquan.verification.baseline.domain;

import java.time.LocalDate;

/** That the city took a base period on file (备案): on which business date, by whom, with what remark. */
public record Filing(LocalDate on, String by, String comment) {}
