package org.nengquan.disclosure.page.app;

import java.util.List;
import java.util.Optional;

/** Days of trading, newest first, and where older ones are. */
public record DaysView(List<DayView> days, Optional<String> older) {}
