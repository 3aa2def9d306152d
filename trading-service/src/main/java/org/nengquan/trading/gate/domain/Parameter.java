package org.nengquan.trading.gate.domain;

import java.time.LocalDate;

/**
 * One value of a rule's figure.
 *
 * @param name which figure
 * @param value in the unit that the name says
 * @param effectiveFrom first business date on which it holds; the rule version that refusals cite
 * @param basis the document it rests on
 */
public record Parameter(ParameterName name, long value, LocalDate effectiveFrom, String basis) {}
