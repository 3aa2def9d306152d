package org.nengquan.bench.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.Origin;
import org.nengquan.trading.matching.domain.RuleCommand;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/** Who trades while something is measured: voluntary units with more quota and cash than they can ever use. */
public final class Traders {
    public static final int HOW_MANY = 200;
    /** Yesterday's close of energy. */
    public static final long CLOSE_FEN = 20_000;

    public static final String REGION = "410100";

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final long PLENTY = 1_000_000_000_000_000L;
    private static final List<String> USCCS =
            IntStream.range(0, HOW_MANY).mapToObj("91410100%010d"::formatted).toList();

    private Traders() {}

    /** Eighteen characters, as every unit has. */
    public static String uscc(int trader) {
        return USCCS.get(trader);
    }

    static Side sideOf(int trader) {
        return trader % 2 == 0 ? Side.SELL : Side.BUY;
    }

    /** Everything a new market has to hear before the first order. */
    public static List<Command> opening() {
        var commands = new ArrayList<Command>();
        for (ParameterName name : ParameterName.values()) {
            commands.add(new RuleCommand.SetParameter(new Parameter(name, figure(name), DAY, "measure")));
        }
        for (int trader = 0; trader < HOW_MANY; trader++) {
            commands.addAll(facts(uscc(trader)));
        }
        commands.add(new DayCommand.OpenDay(DAY, false));
        return commands;
    }

    private static List<Command> facts(String uscc) {
        var origin = new Origin("measure.participants", uscc, 1);
        var participant = new Participant(uscc, ParticipantKind.VOLUNTARY, REGION, ParticipantStatus.ACTIVE);
        return List.of(
                new FactCommand.RecordParticipant(origin, participant),
                new FactCommand.CreditCash(new Origin("measure.cash", uscc, 1), "cash-" + uscc, uscc, PLENTY),
                new FactCommand.CreditQuota(
                        new Origin("measure.quota", uscc, 1),
                        "quota-" + uscc,
                        uscc,
                        Instrument.ENERGY,
                        Priority.POOL,
                        PLENTY));
    }

    /** The figures of the first rules; nobody comes near the limits of what one may hold. */
    private static long figure(ParameterName name) {
        return switch (name) {
            case LISTING_PRICE_LIMIT_PERCENT -> 10;
            case FIRST_CLOSE_ENERGY_FEN -> CLOSE_FEN;
            case FIRST_CLOSE_COAL_FEN -> 30_000;
            case TICK_FEN, LOT, EITHER_TARGET_BARS_SELLER, RESTING_ENDS_WHEN_BARRED -> 1;
            default -> PLENTY;
        };
    }
}
