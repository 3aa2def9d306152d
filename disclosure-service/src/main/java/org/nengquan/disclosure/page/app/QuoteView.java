package org.nengquan.disclosure.page.app;

import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.page.domain.Direction;
import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.page.domain.Names;
import org.nengquan.disclosure.page.domain.Written;
import org.nengquan.disclosure.report.domain.MarketDay;

/** One market's day, written out. */
public record QuoteView(
        String instrument,
        String name,
        String unit,
        String priceUnit,
        String last,
        Change change,
        String open,
        String high,
        String low,
        String previousClose,
        String quantity,
        String amount,
        String trades,
        String settled) {

    /** How the price moved against the close before. */
    public record Change(String amount, String percent, String direction, String arrow, String word) {}

    public static QuoteView of(MarketDay day, Lang lang) {
        Figures figures = day.figures();
        return new QuoteView(
                day.instrument().name(),
                Names.of(day.instrument(), lang),
                Names.unit(day.instrument(), lang),
                Names.priceUnit(day.instrument(), lang),
                Written.yuan(figures.closeFen()),
                change(day, lang),
                Written.yuan(figures.openFen()),
                Written.yuan(figures.highFen()),
                Written.yuan(figures.lowFen()),
                Written.yuan(day.previousCloseFen()),
                Written.count(figures.quantity()),
                Written.yuan(figures.amountFen()),
                Written.count(figures.trades()),
                Written.count(day.settledTrades()));
    }

    private static Change change(MarketDay day, Lang lang) {
        Direction direction = Direction.of(day.changeFen());
        return new Change(
                Written.signedYuan(day.changeFen()),
                Written.percent(day.changeFen(), day.previousCloseFen()),
                direction.word(),
                direction.arrow(),
                lang.say(direction.zh(), direction.en()));
    }
}
