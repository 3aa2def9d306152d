package org.nengquan.verification.consumption.domain;

import java.time.LocalDate;
import org.nengquan.verification.energy.domain.EnergyReport;

/**
 * What the third party found.
 *
 * @param energy consumption and output of the year, computed
 * @param reportSha256 SHA-256 of its report, 64 lower-case hexadecimal digits
 * @param on business date
 * @param by the person who verified; never the one who accepts
 */
public record Finding(EnergyReport energy, String reportSha256, LocalDate on, String by) {}
