package org.nengquan.trading.market.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.matching.domain.MarketView;

/** The market as the public sees it: committed, at most five levels deep, nobody's name. */
@ApplicationScoped
public class WatchMarket {
    private final Board board;

    WatchMarket(Board board) {
        this.board = board;
    }

    public MarketView now() {
        return board.view();
    }

    /** One instrument; empty before the first trading day. */
    public Optional<MarketView.Quote> now(Instrument instrument) {
        return board.view().instruments().stream()
                .filter(quote -> quote.instrument() == instrument)
                .findFirst();
    }
}
