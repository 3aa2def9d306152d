package org.nengquan.disclosure.publication.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.DayOpened;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.Priority;
import org.nengquan.disclosure.fact.domain.TradeMode;
import org.nengquan.disclosure.fact.domain.TradePrinted;
import org.nengquan.disclosure.fact.domain.TradingHalted;
import org.nengquan.disclosure.publication.stream.EventReader.WireFact;
import org.nengquan.inbox.IncomingEvent;

/** What the market tells, without who traded. */
final class MarketFacts {

    private MarketFacts() {}

    record OpenedMarket(Instrument instrument, long previousCloseFen, long lowerLimitFen, long upperLimitFen) {

        DayOpened.Market toMarket() {
            return new DayOpened.Market(instrument, previousCloseFen, lowerLimitFen, upperLimitFen);
        }
    }

    record DayOpenedV1(LocalDate businessDate, List<OpenedMarket> markets) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new DayOpened(
                    businessDate, markets.stream().map(OpenedMarket::toMarket).toList());
        }
    }

    record TradeExecutedV1(
            String tradeNumber,
            LocalDate businessDate,
            Instrument instrument,
            Priority priority,
            long quantity,
            long priceFen,
            long amountFen,
            @Nullable TradeMode mode,
            Instant executedAt)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TradePrinted(
                    event.sequence(),
                    tradeNumber,
                    businessDate,
                    instrument,
                    priority,
                    quantity,
                    priceFen,
                    amountFen,
                    mode == null ? TradeMode.LISTING : mode,
                    executedAt);
        }
    }

    record ClosedMarket(
            Instrument instrument,
            long openFen,
            long highFen,
            long lowFen,
            long closeFen,
            long quantity,
            long amountFen,
            long trades,
            @Nullable Long offBookQuantity,
            @Nullable Long offBookAmountFen,
            @Nullable Long offBookTrades) {

        DayClosed.Market toMarket() {
            return new DayClosed.Market(
                    instrument,
                    new Figures(openFen, highFen, lowFen, closeFen, quantity, amountFen, trades),
                    new OffBook(orNone(offBookQuantity), orNone(offBookAmountFen), orNone(offBookTrades)));
        }

        /** A day told before there were other modes had none of them. */
        private static long orNone(@Nullable Long sum) {
            return sum == null ? 0 : sum;
        }
    }

    record DayClosedV1(LocalDate businessDate, List<ClosedMarket> markets) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new DayClosed(
                    businessDate, markets.stream().map(ClosedMarket::toMarket).toList());
        }
    }

    record MarketHaltedV1(LocalDate businessDate, List<Instrument> instruments, String reasonZh, String reasonEn)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TradingHalted(true, businessDate, instruments, reasonZh, reasonEn);
        }
    }

    record MarketResumedV1(LocalDate businessDate, List<Instrument> instruments, String reasonZh, String reasonEn)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TradingHalted(false, businessDate, instruments, reasonZh, reasonEn);
        }
    }
}
