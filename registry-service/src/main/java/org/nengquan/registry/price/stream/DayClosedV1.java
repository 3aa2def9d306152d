package org.nengquan.registry.price.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.price.domain.MarketDay;
import org.nengquan.registry.quota.domain.Instrument;

/** What the registry reads of {@code trading.day-closed.v1} to know what units cost. */
record DayClosedV1(LocalDate businessDate, List<MarketV1> markets) {

    static final String TYPE = "trading.day-closed.v1";

    record MarketV1(
            Instrument instrument,
            long closeFen,
            long quantity,
            long amountFen,
            @Nullable Long offBookQuantity,
            @Nullable Long offBookAmountFen) {

        MarketDay toDomain(LocalDate date) {
            return new MarketDay(
                    date,
                    instrument,
                    closeFen,
                    Math.addExact(quantity, orNone(offBookQuantity)),
                    Math.addExact(amountFen, orNone(offBookAmountFen)));
        }

        private static long orNone(@Nullable Long figure) {
            return Optional.ofNullable(figure).orElse(0L);
        }
    }

    List<MarketDay> toDomain() {
        return markets.stream().map(market -> market.toDomain(businessDate)).toList();
    }
}
