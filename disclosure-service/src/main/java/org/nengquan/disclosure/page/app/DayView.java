package org.nengquan.disclosure.page.app;

import java.util.List;
import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.page.domain.Written;
import org.nengquan.disclosure.report.domain.DayReport;
import org.nengquan.disclosure.report.domain.Phase;

/** A day report, written out. */
public record DayView(
        String date, String title, boolean open, String phase, List<QuoteView> quotes, String settledTrades) {

    public static DayView of(DayReport report, Lang lang) {
        boolean open = report.phase() == Phase.OPEN;
        return new DayView(
                report.businessDate().toString(),
                lang.say(Written.dateZh(report.businessDate()), Written.dateEn(report.businessDate())),
                open,
                open ? lang.say("交易中", "open") : lang.say("已收市", "closed"),
                report.markets().stream().map(day -> QuoteView.of(day, lang)).toList(),
                Written.count(report.settledTrades()));
    }
}
