package org.nengquan.trading.matching.domain;

import java.time.LocalTime;
import org.nengquan.trading.gate.domain.Phase;

/**
 * When a phase of the day begins by a timetable.
 *
 * @param phase which
 * @param beginsAt by the clock of Asia/Shanghai
 */
public record TimetableHour(Phase.Name phase, LocalTime beginsAt) {}
