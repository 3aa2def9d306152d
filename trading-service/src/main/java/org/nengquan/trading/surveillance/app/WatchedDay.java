package org.nengquan.trading.surveillance.app;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.surveillance.domain.Finding;

/**
 * What the detectors have found of one day up to a line.
 *
 * @param closed whether this is the day's closing run, which is authoritative
 */
public record WatchedDay(LocalDate businessDate, long seq, boolean closed, List<Finding> findings) {}
