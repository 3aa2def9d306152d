package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.gate.domain.Phase;
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
    static final int PEOPLE = 14;
    private static final int REGIONS = 4;

    private final Random random;
    private final List<UUID> orders = new ArrayList<>();
    private final List<Integer> holders = new ArrayList<>();
    private final List<Intent> intents = new ArrayList<>();
    private final List<BlockCommand.ProposeBlock> blocks = new ArrayList<>();
    private final List<UUID> halts = new ArrayList<>();
    private final RandomInvitations invitations;
    private LocalDate day = FIRST_DAY;
    private boolean open;
    private Phase.Name phase = Phase.Name.CLOSED;
    private long sequence;
    private long ids;

    public RandomCommands(long seed) {
        random = new Random(seed);
        invitations = new RandomInvitations(random, this::id);
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
        all.addAll(laterParameters());
        all.addAll(List.of(calendar("c1"), calendar("c2"), calendar("c1")));
        all.addAll(List.of(timetable("t1"), timetable("t2"), timetable("t1")));
        all.add(openDay(false));
        return all;
    }

    private Command calendar(String change) {
        var days = List.of(new CalendarRun("HOLIDAY", "国庆节", day.plusDays(92), day.plusDays(98)));
        return new RuleCommand.RecordCalendar(new Origin("trading.calendar", change, 1), "t", days);
    }

    private Command timetable(String change) {
        var hours = List.of(new TimetableHour(Phase.Name.PRE_OPEN, LocalTime.of(9, 0)));
        return new RuleCommand.RecordTimetable(
                new Origin("trading.timetable", change, 1), "t", day.plusDays(30), hours);
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

    /** Figures that came later than the first day. */
    private static List<Command> laterParameters() {
        return List.of(
                later(ParameterName.BLOCK_MINIMUM_QUANTITY, 100),
                later(ParameterName.BLOCK_PRICE_LIMIT_PERCENT, 30),
                later(ParameterName.POSITION_LIMIT, 4_000),
                later(ParameterName.LARGE_HOLDER_QUANTITY, 2_000),
                later(ParameterName.AUCTION_NOTICE_DAYS, 1),
                later(ParameterName.AUCTION_DEPOSIT_PERCENT, 10),
                later(ParameterName.RESTING_ENDS_WHEN_BARRED, 1),
                firstCall(FIRST_DAY.plusDays(30)));
    }

    /** From that day on saved units are offered to their city first. */
    public static Command firstCall(LocalDate from) {
        return new RuleCommand.SetParameter(new Parameter(ParameterName.FIRST_CALL_DAYS, 2, from, "test"));
    }

    private static Command later(ParameterName name, long value) {
        return new RuleCommand.SetParameter(new Parameter(name, value, FIRST_DAY.plusDays(2), "test"));
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
        if (random.nextInt(12) == 0) {
            return invitations.next(day);
        }
        if (!phase.phase().trades() && dice < 150) {
            return dayCommand();
        }
        if (dice < 680) {
            return order();
        }
        if (dice < 780) {
            return dice < 730 ? take() : block();
        }
        if (dice < 880) {
            return dice < 796 ? halt() : cancel();
        }
        if (dice < 884) {
            return dayCommand();
        }
        return dice < 970 ? money() : fact();
    }

    /** A quiet day from opening to close, on which little but auctions and offers goes on. */
    public List<Command> quietDay() {
        var all = new ArrayList<Command>();
        if (!open) {
            day = day.plusDays(1);
            all.add(openDay(false));
        }
        for (int i = 0; i < 60; i++) {
            all.add(i % 5 == 0 ? money() : invitations.next(day));
            if (i % 30 == 20) {
                all.add(fact());
            }
        }
        all.add(next(Phase.Name.CLOSED));
        return all;
    }

    /** Points at an order placed lately, mostly as it was placed. */
    private Command take() {
        if (orders.isEmpty()) {
            return order();
        }
        int place = orders.size() - 1 - random.nextInt(Math.min(orders.size(), 25));
        Intent listed = intents.get(place);
        Side side = listed.side().opposite();
        int who = random.nextInt(PEOPLE);
        boolean names = side == Side.BUY && kind(who) == ParticipantKind.PROJECT;
        UUID id = id();
        return new ListingCommand.TakeListing(
                id,
                "c" + ids,
                "person",
                orders.get(place),
                new Intent(
                        uscc(who),
                        random.nextInt(30) == 0 ? instrument() : listed.instrument(),
                        side,
                        side == Side.SELL ? priority() : null,
                        names ? "project-" + who : null,
                        listed.priceFen() + (random.nextInt(30) == 0 ? 1 : 0),
                        1 + random.nextInt(random.nextInt(12) == 0 ? 90 : 8)));
    }

    private Command block() {
        int dice = random.nextInt(10);
        if (blocks.isEmpty() || dice < 4) {
            return proposeBlock();
        }
        var block = blocks.get(blocks.size() - 1 - random.nextInt(Math.min(blocks.size(), 5)));
        String other = random.nextInt(12) == 0 ? uscc(random.nextInt(PEOPLE)) : block.counterpartyUscc();
        return switch (dice) {
            case 4 -> new BlockCommand.RejectBlock(block.blockId(), other);
            case 5 -> new BlockCommand.WithdrawBlock(block.blockId(), random.nextInt(6) == 0 ? other : block.uscc());
            default -> confirmBlock(block, other);
        };
    }

    private Command confirmBlock(BlockCommand.ProposeBlock block, String other) {
        boolean sells = block.intent().side() == Side.BUY;
        boolean project = !sells && projectOf(other) != null;
        boolean slip = random.nextInt(20) == 0;
        return new BlockCommand.ConfirmBlock(
                id(),
                block.blockId(),
                "b" + ids,
                "person",
                other,
                new BlockCommand.Share(sells != slip ? priority() : null, project ? projectOf(other) : null));
    }

    private static String projectOf(String uscc) {
        for (int who = 1; who < PEOPLE; who++) {
            if (uscc(who).equals(uscc) && kind(who) == ParticipantKind.PROJECT) {
                return "project-" + who;
            }
        }
        return null;
    }

    private Command proposeBlock() {
        int who = random.nextInt(PEOPLE);
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        Instrument instrument = instrument();
        long around = instrument == Instrument.COAL ? 30_000 : 20_000;
        String other = random.nextInt(30) == 0 ? "91000000000000000X" : uscc(random.nextInt(PEOPLE));
        var block = new BlockCommand.ProposeBlock(
                id(),
                "k" + ids,
                "person",
                other,
                new Intent(
                        uscc(who),
                        instrument,
                        side,
                        side == Side.SELL ? priority() : null,
                        side == Side.BUY ? projectOf(uscc(who)) : null,
                        around * (68 + random.nextInt(65)) / 100,
                        90 + random.nextInt(400)));
        blocks.add(block);
        return block;
    }

    private Command halt() {
        String person = "p" + random.nextInt(3);
        if (halts.isEmpty() || random.nextInt(3) == 0) {
            halts.add(id());
            boolean stop = random.nextInt(3) == 0;
            Instrument instrument = random.nextInt(3) == 0 ? null : instrument();
            return new HaltCommand.ProposeHalt(
                    halts.getLast(),
                    "h" + ids,
                    person,
                    new HaltMeasure(
                            stop ? HaltMeasure.Action.HALT : HaltMeasure.Action.RESUME, instrument, "停", "halt"));
        }
        UUID last = halts.get(halts.size() - 1 - random.nextInt(Math.min(halts.size(), 3)));
        return random.nextInt(6) == 0
                ? new HaltCommand.RejectHalt(last, person)
                : new HaltCommand.ApproveHalt(last, person);
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
        intents.add(new Intent(
                uscc(who),
                instrument,
                side,
                side == Side.SELL ? priority() : null,
                side == Side.BUY && names ? "project-" + (random.nextInt(9) == 0 ? 3 : who) : null,
                price,
                1 + random.nextInt(random.nextInt(15) == 0 ? 2000 : 60)));
        return new ListingCommand.PlaceOrder(id, "c" + ids, "person", intents.getLast());
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
            return new DayCommand.OpenDay(day.minusDays(random.nextInt(3)), random.nextBoolean());
        }
        if (dice == 1) {
            return new DayCommand.CloseDay(day.plusDays(random.nextInt(3)));
        }
        if (dice == 2) {
            return new DayCommand.MovePhase(day, Phase.Name.values()[random.nextInt(Phase.Name.values().length)]);
        }
        if (!open) {
            day = day.plusDays(1L + random.nextInt(3));
            return openDay(random.nextInt(3) > 0);
        }
        return next(phase);
    }

    /** The day as it usually goes; now and then it is half a day or is closed at once. */
    private Command next(Phase.Name now) {
        Phase.Name next = switch (now) {
            case PRE_OPEN -> Phase.Name.MORNING;
            case MORNING -> random.nextInt(4) == 0 ? Phase.Name.CLOSING : Phase.Name.LUNCH;
            case LUNCH -> Phase.Name.AFTERNOON;
            case AFTERNOON -> random.nextBoolean() ? Phase.Name.CLOSING : Phase.Name.CLOSED;
            default -> Phase.Name.CLOSED;
        };
        if (next != Phase.Name.CLOSED) {
            phase = next;
            return new DayCommand.MovePhase(day, next);
        }
        phase = next;
        open = false;
        return new DayCommand.CloseDay(day);
    }

    private Command openDay(boolean timetable) {
        open = true;
        phase = timetable ? Phase.Name.PRE_OPEN : Phase.Name.CONTINUOUS;
        return new DayCommand.OpenDay(day, timetable);
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
                        ParticipantStatus.values()[Math.max(0, random.nextInt(9) - 5)]);
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
                        sometimesLittle(500L + random.nextInt(60_000)),
                        500L + random.nextInt(15_000),
                        random.nextInt(6) == 0 ? CoalUse.RAW_MATERIAL : CoalUse.REPLACEMENT,
                        "2022-07-01"));
    }

    /** Less than a project bids for already. */
    private static long sometimesLittle(long quantity) {
        return quantity % 10 == 0 ? 1 + quantity % 200 : quantity;
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

    static String uscc(int who) {
        return "9141010000000000" + (10 + who);
    }

    private static String region(int who) {
        return "4101" + "0" + who % REGIONS;
    }

    static ParticipantKind kind(int who) {
        return who == 0
                ? ParticipantKind.PROVINCE
                : switch (who % 3) {
                    case 0 -> ParticipantKind.PROJECT;
                    case 1 -> ParticipantKind.CITY;
                    default -> ParticipantKind.VOLUNTARY;
                };
    }
}
