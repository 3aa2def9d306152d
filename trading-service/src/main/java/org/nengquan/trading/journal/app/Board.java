package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.MarketView;

/** What the public sees: never more than what is committed. Read by any thread, written by the commits in their order. */
@ApplicationScoped
public class Board {

    /** What happened since the last look. */
    public sealed interface News {
        /** A book changed; the newest quote. */
        record Book(MarketView.Quote quote) implements News {}

        /** A trade, without identities. */
        record Trade(
                String tradeNumber, Instrument instrument, long quantity, long priceFen, long amountFen, Instant at)
                implements News {}
    }

    private final BroadcastProcessor<News> news = BroadcastProcessor.create();
    private volatile MarketView view = MarketView.NEVER_OPENED;

    /** The market after the last commit. */
    public MarketView view() {
        return view;
    }

    /** Everything from now on; who reads too slowly misses some. */
    public Multi<News> news() {
        return news;
    }

    /** The state found at recovery. */
    void start(MarketView recovered) {
        view = recovered;
    }

    /** A batch was committed. */
    void show(MarketView next, List<ReadRows.NewTrade> trades) {
        MarketView before = view;
        view = next;
        trades.stream().map(Board::trade).forEach(news::onNext);
        next.instruments().stream()
                .filter(quote -> !before.instruments().contains(quote))
                .map(News.Book::new)
                .forEach(news::onNext);
    }

    private static News trade(ReadRows.NewTrade done) {
        return new News.Trade(
                done.trade().tradeNumber(),
                done.trade().instrument(),
                done.trade().quantity(),
                done.trade().priceFen(),
                done.trade().amountFen(),
                done.at());
    }
}
