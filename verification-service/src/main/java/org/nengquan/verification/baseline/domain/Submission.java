package org.nengquan.verification.baseline.domain;

import java.time.LocalDate;
import org.nengquan.verification.energy.domain.Instrument;

/**
 * What a unit declares of a retrofit.
 *
 * @param measure the works in the unit's words; the same measure with the same start is filed once per instrument
 * @param worksStartOn the day the works begin; the base period has to be on file before it
 * @param outputUnit the unit of the product that consumption is compared by
 * @param by the person who handed it in
 * @param on the business date
 */
public record Submission(
        String measure, Instrument instrument, LocalDate worksStartOn, String outputUnit, String by, LocalDate on) {}
