package org.nengquan.trading.surveillance.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Text;

/** A date by which many must have bought: performance (履约) or the start of a project. */
public record Deadline(LocalDate date, Text name) {}
