package org.nengquan.disclosure.fact.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Situations that tests speak of. */
public final class SomeFacts {

    public static final LocalDate FRIDAY = LocalDate.of(2022, 7, 1);
    public static final Instant MORNING = Instant.parse("2022-07-01T01:30:00Z");

    private SomeFacts() {}

    public static TradePrinted aTrade(long sequence, LocalDate date, long priceFen, long quantity) {
        return new TradePrinted(
                sequence,
                "T20220701-" + sequence,
                date,
                Instrument.ENERGY,
                Priority.SAVED,
                quantity,
                priceFen,
                quantity * priceFen,
                TradeMode.LISTING,
                MORNING.plusSeconds(sequence));
    }

    public static DayOpened anOpening(LocalDate date) {
        return new DayOpened(
                date,
                List.of(
                        new DayOpened.Market(Instrument.ENERGY, 20_000, 18_000, 22_000),
                        new DayOpened.Market(Instrument.COAL, 30_000, 27_000, 33_000)));
    }

    public static Told told(Fact fact) {
        return new Told(fact, "trading", 1, MORNING, "{\"buyerUscc\":\"914403001922038216\"}".getBytes());
    }
}
