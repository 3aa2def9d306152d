package org.nengquan.disclosure.page.app;

import java.util.List;
import java.util.Optional;

/**
 * The market at a glance.
 *
 * @param day the newest day; empty before the first one
 */
public record HomeView(Optional<DayView> day, List<ChartView> charts, boolean weekly, List<TradeView> trades) {}
