package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** A seeded market life: mostly orders around the previous close, with every other command now and then. */
public final class RandomCommands {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);
    private static final int PEOPLE = 14;
    private static final int REGIONS = 4;

    private final Random random;
    private final List<UUID> orders = new ArrayList<>();
    private final List<Integer> holders = new ArrayList<>();
    private LocalDate day = FIRST_DAY;
    private boolean open;
    private long sequence;
    private long ids;

    public RandomCommands(long seed) {
        random = new Random(seed);
    }

    /** What has to be told before anybody can trade. */
    public List<Command> opening() {
        var all = new ArrayList<Command>(parameters());
        for (int i = 0; i < PEOPLE; i++) {
            all.add(new FactCommand.RecordParticipant(
                    origin("registry.participants", uscc(i)),
                    new Participant(uscc(i), kind(i), region(i), ParticipantStatus.ACTIVE)));
            all.add(project(i));
            all.add(cash(i, 100_000_000L));
            all.add(quota(i, 50_000));
        }
        for (int r = 0; r < REGIONS; r++) {
            all.add(target(r, true, true));
        }
        all.add(openDay());
        return all;
    }

    public static List<Command> parameters() {
        return List.of(
                parameter(ParameterName.LISTING_PRICE_LIMIT_PERCENT, 10),
                parameter(ParameterName.TICK_FEN, 1),
                parameter(ParameterName.LOT, 1),
                parameter(ParameterName.FIRST_CLOSE_ENERGY_FEN, 20_000),
                parameter(ParameterName.FIRST_CLOSE_COAL_FEN, 30_000),
                parameter(ParameterName.EITHER_TARGET_BARS_SELLER, 1));
    }

    /** An approved voluntary unit. */
    public static Command activeUnit(String uscc) {
        return new FactCommand.RecordParticipant(
                new Origin("registry.participants", uscc, 1),
                new Participant(uscc, ParticipantKind.VOLUNTARY, "410100", ParticipantStatus.ACTIVE));
    }

    /** Its first units in the market. */
    public static Command credit(String uscc, Instrument instrument, Priority priority, long quantity) {
        return new FactCommand.CreditQuota(
                new Origin("registry.holdings", uscc, 2), "t1", uscc, instrument, priority, quantity);
    }

    private static Command parameter(ParameterName name, long value) {
        return new RuleCommand.SetParameter(new Parameter(name, value, FIRST_DAY, "test"));
    }

    public Command next() {
        int dice = random.nextInt(1000);
        if (!open && dice < 150) {
            return dayCommand();
        }
        if (dice < 780) {
            return order();
        }
        if (dice < 880) {
            return cancel();
        }
        if (dice < 883) {
            return dayCommand();
        }
        return dice < 970 ? money() : fact();
    }

    private Command order() {
        int who = random.nextInt(PEOPLE);
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        Instrument instrument = random.nextInt(3) == 0 ? Instrument.COAL : Instrument.ENERGY;
        long around = instrument == Instrument.COAL ? 30_000 : 20_000;
        long price = around - 12 + random.nextInt(25);
        if (random.nextInt(40) == 0) {
            price = around / 2 + random.nextInt((int) around);
        }
        boolean names = kind(who) == ParticipantKind.PROJECT ? random.nextInt(12) > 0 : random.nextInt(25) == 0;
        UUID id = id();
        orders.add(id);
        holders.add(who);
        return new ListingCommand.PlaceOrder(
                id,
                "c" + ids,
                "person",
                new Intent(
                        uscc(who),
                        instrument,
                        side,
                        side == Side.SELL ? priority() : null,
                        side == Side.BUY && names ? "project-" + (random.nextInt(9) == 0 ? 3 : who) : null,
                        price,
                        1 + random.nextInt(random.nextInt(15) == 0 ? 2000 : 60)));
    }

    private Command cancel() {
        if (orders.isEmpty()) {
            return order();
        }
        int place = orders.size() - 1 - random.nextInt(Math.min(orders.size(), 80));
        int who = random.nextInt(6) == 0 ? random.nextInt(PEOPLE) : holders.get(place);
        return new ListingCommand.CancelOrder(orders.get(place), uscc(who));
    }

    private Command dayCommand() {
        int dice = random.nextInt(10);
        if (dice == 0) {
            return new DayCommand.OpenDay(day.minusDays(random.nextInt(3)));
        }
        if (dice == 1) {
            return new DayCommand.CloseDay(day.plusDays(random.nextInt(3)));
        }
        if (open) {
            open = false;
            return new DayCommand.CloseDay(day);
        }
        day = day.plusDays(1L + random.nextInt(3));
        return openDay();
    }

    private Command openDay() {
        open = true;
        return new DayCommand.OpenDay(day);
    }

    private Command money() {
        int who = random.nextInt(PEOPLE);
        return switch (random.nextInt(6)) {
            case 0 ->
                new PositionCommand.ReleaseCash(id(), "r" + ids, "person", uscc(who), 1 + random.nextInt(9_000_000));
            case 1 ->
                new PositionCommand.ReleaseQuota(
                        id(), "r" + ids, "person", uscc(who), instrument(), priority(), 1 + random.nextInt(900));
            case 2, 3 -> cash(who, 1 + random.nextInt(60_000_000));
            default -> quota(who, 1 + random.nextInt(4_000));
        };
    }

    private Command fact() {
        int who = random.nextInt(PEOPLE);
        return switch (random.nextInt(9)) {
            case 0 ->
                new FactCommand.RecordStatus(
                        origin("registry.participants", uscc(who)),
                        uscc(who),
                        ParticipantStatus.values()[Math.max(0, random.nextInt(8) - 5)]);
            case 1 ->
                new FactCommand.RecordEts(
                        origin("registry.participants", uscc(who)),
                        new EtsCoverage(uscc(who), random.nextInt(8) == 0, 2020 + random.nextInt(3)));
            case 2 -> target(random.nextInt(REGIONS), random.nextInt(9) > 0, random.nextInt(9) > 0);
            case 3, 4 -> project(who);
            case 5 ->
                random.nextInt(6) == 0
                        ? new RuleCommand.Freeze(uscc(who), "poison")
                        : target(who % REGIONS, true, true);
            case 6 -> random.nextInt(6) == 0 ? new RuleCommand.Freeze(region(who), "poison") : parameterLater();
            default ->
                new FactCommand.RecordStatus(
                        origin("registry.participants", uscc(who)), uscc(who), ParticipantStatus.ACTIVE);
        };
    }

    private Command parameterLater() {
        return random.nextBoolean()
                ? new RuleCommand.SetParameter(new Parameter(
                        ParameterName.EITHER_TARGET_BARS_SELLER, random.nextInt(2), day.plusDays(2), "test"))
                : new RuleCommand.SetParameter(
                        new Parameter(ParameterName.LOT, random.nextInt(6) == 0 ? 2 : 1, day.plusDays(3), "t"));
    }

    private Command target(int region, boolean energy, boolean coal) {
        return new FactCommand.RecordRegionTarget(
                origin("registry.participants", region(region)),
                new RegionTarget(region(region), 2021 + random.nextInt(2), energy, coal));
    }

    private Command project(int who) {
        return new FactCommand.RecordProject(
                origin("registry.participants", uscc(who)),
                new Project(
                        "project-" + who,
                        uscc(who),
                        region(who),
                        random.nextInt(8) == 0 ? JointReview.PENDING : JointReview.PASSED,
                        500L + random.nextInt(60_000),
                        500L + random.nextInt(15_000),
                        random.nextInt(6) == 0 ? CoalUse.RAW_MATERIAL : CoalUse.REPLACEMENT,
                        "2022-07-01"));
    }

    private Command cash(int who, long amount) {
        return new FactCommand.CreditCash(origin("settlement.events", uscc(who)), "t" + ids++, uscc(who), amount);
    }

    private Command quota(int who, long quantity) {
        return new FactCommand.CreditQuota(
                origin("registry.holdings", uscc(who)), "t" + ids++, uscc(who), instrument(), priority(), quantity);
    }

    /** Now and then something that was told before. */
    private Origin origin(String stream, String subject) {
        sequence++;
        return new Origin(stream, subject, random.nextInt(20) == 0 ? Math.max(1, sequence - 200) : sequence);
    }

    private Instrument instrument() {
        return random.nextBoolean() ? Instrument.ENERGY : Instrument.COAL;
    }

    private Priority priority() {
        return random.nextBoolean() ? Priority.SAVED : Priority.POOL;
    }

    private UUID id() {
        return new UUID(0x7000L, ++ids);
    }

    private static String uscc(int who) {
        return "9141010000000000" + (10 + who);
    }

    private static String region(int who) {
        return "4101" + "0" + who % REGIONS;
    }

    private static ParticipantKind kind(int who) {
        return who == 0
                ? ParticipantKind.PROVINCE
                : switch (who % 3) {
                    case 0 -> ParticipantKind.PROJECT;
                    case 1 -> ParticipantKind.CITY;
                    default -> ParticipantKind.VOLUNTARY;
                };
    }
}
