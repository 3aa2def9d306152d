package org.nengquan.disclosure.page.app;

import java.util.List;
import java.util.Optional;

/**
 * The page of one day.
 *
 * @param beside what was traded in other ways than on the listing
 * @param trades the first trades of the day; the file has them all
 * @param before the trading day before, as a date
 * @param after the trading day after
 */
public record DayPage(
        DayView day,
        List<BesideView> beside,
        List<TradeView> trades,
        boolean more,
        Optional<String> before,
        Optional<String> after) {}
