package org.nengquan.disclosure.page.app;

import org.nengquan.disclosure.fact.domain.TradePrinted;
import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.page.domain.Names;
import org.nengquan.disclosure.page.domain.Written;
import org.nengquan.disclosure.tape.domain.TapeLine;

/** A line of the tape, written out. */
public record TradeView(
        String number,
        String date,
        String time,
        String instrument,
        String price,
        String quantity,
        String unit,
        String amount,
        String origin,
        String mode,
        String state) {

    public static TradeView of(TapeLine line, Lang lang) {
        TradePrinted trade = line.trade();
        return new TradeView(
                trade.tradeNumber(),
                trade.businessDate().toString(),
                Written.time(trade.executedAt()),
                Names.of(trade.instrument(), lang),
                Written.yuan(trade.priceFen()),
                Written.count(trade.quantity()),
                Names.unit(trade.instrument(), lang),
                Written.yuan(trade.amountFen()),
                Names.of(trade.priority(), lang),
                Names.of(trade.mode(), lang),
                Names.of(line.state(), lang));
    }
}
