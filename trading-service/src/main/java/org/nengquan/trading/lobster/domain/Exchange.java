package org.nengquan.trading.lobster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.Depth;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.Origin;
import org.nengquan.trading.matching.domain.RuleCommand;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/**
 * The market's own engine, opened for one day on which every price of a file is within the limits, with one buyer who has
 * all the money and one seller who has all the units: a public order flow knows no more of its people.
 */
final class Exchange {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final String BUYER = "BUYER";
    private static final String SELLER = "SELLER";
    private static final long ALL_THE_MONEY = 4_000_000_000_000_000_000L;
    private static final long ALL_THE_UNITS = 1_000_000_000_000_000L;
    private static final long WHOLE = 100;

    private final Engine engine = new Engine();

    /** Prices in fen. */
    Exchange(long lowestFen, long highestFen) {
        long middle = Math.ceilDiv(lowestFen + highestFen, 2);
        long percent = Math.ceilDiv((highestFen - lowestFen) * WHOLE, lowestFen + highestFen) + 1;
        set(ParameterName.LISTING_PRICE_LIMIT_PERCENT, percent);
        set(ParameterName.TICK_FEN, 1);
        set(ParameterName.LOT, 1);
        set(ParameterName.FIRST_CLOSE_ENERGY_FEN, middle);
        set(ParameterName.FIRST_CLOSE_COAL_FEN, middle);
        set(ParameterName.EITHER_TARGET_BARS_SELLER, 1);
        join(BUYER);
        join(SELLER);
        engine.apply(new FactCommand.CreditCash(new Origin("cash", BUYER, 1), "cash", BUYER, ALL_THE_MONEY));
        engine.apply(new FactCommand.CreditQuota(
                new Origin("units", SELLER, 1), "units", SELLER, Instrument.ENERGY, Priority.SAVED, ALL_THE_UNITS));
        engine.apply(new DayCommand.OpenDay(DAY, false));
    }

    private void set(ParameterName name, long value) {
        engine.apply(new RuleCommand.SetParameter(new Parameter(name, value, DAY, "lobster")));
    }

    private void join(String uscc) {
        var participant = new Participant(uscc, ParticipantKind.VOLUNTARY, "410000", ParticipantStatus.ACTIVE);
        engine.apply(new FactCommand.RecordParticipant(new Origin("people", uscc, 1), participant));
    }

    /** Places a limit order of the side's one participant. */
    List<Event> place(UUID id, Side side, long fen, long size) {
        boolean buys = side == Side.BUY;
        var intent = new Intent(
                buys ? BUYER : SELLER, Instrument.ENERGY, side, buys ? null : Priority.SAVED, null, fen, size);
        return apply(new ListingCommand.PlaceOrder(id, id.toString(), "lobster", intent));
    }

    List<Event> cancel(UUID id, Side side) {
        return apply(new ListingCommand.CancelOrder(id, side == Side.BUY ? BUYER : SELLER));
    }

    private List<Event> apply(Command command) {
        return engine.apply(command);
    }

    /** Five levels of both sides. */
    Depth depth() {
        return engine.view().instruments().stream()
                .filter(quote -> quote.instrument() == Instrument.ENERGY)
                .findFirst()
                .orElseThrow()
                .depth();
    }
}
