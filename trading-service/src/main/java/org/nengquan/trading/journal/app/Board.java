package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.TradeMode;
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
                String tradeNumber,
                Instrument instrument,
                long quantity,
                long priceFen,
                long amountFen,
                TradeMode mode,
                Instant at)
                implements News {}
    }

    private final BroadcastProcessor<News> news = BroadcastProcessor.create();
    private volatile Edition edition = new Edition(0, MarketView.NEVER_OPENED);

    /** The market after one line of the journal: the same number is the same view on every replica and for ever. */
    private record Edition(long seq, MarketView view) {}

    /** The market after the last commit. */
    public MarketView view() {
        return edition.view();
    }

    /** Number of the last line that the view takes in. */
    public long edition() {
        return edition.seq();
    }

    /** Everything from now on, from the commit's own thread: whoever listens takes it elsewhere at once. */
    public Multi<News> news() {
        return news;
    }

    /** The state found at recovery. */
    void start(MarketView recovered, long seq) {
        edition = new Edition(seq, recovered);
    }

    /** A batch was committed, up to that line. */
    void show(MarketView next, long seq, List<ReadRows.NewTrade> trades) {
        MarketView before = edition.view();
        edition = new Edition(seq, next);
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
                done.trade().mode(),
                done.at());
    }
}
