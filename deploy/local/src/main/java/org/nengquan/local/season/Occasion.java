package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.local.season.DayPlan.Limits;

/** Something that happens on some days of the season besides the day's orders. */
interface Occasion {

    /** Does what the day brings, which on most days is nothing. The market is open, and nobody has traded yet. */
    void on(LocalDate day, List<Limits> markets);
}
