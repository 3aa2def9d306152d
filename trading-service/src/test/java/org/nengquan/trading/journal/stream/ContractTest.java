package org.nengquan.trading.journal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Lot;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Standing;
import org.nengquan.trading.auction.domain.Step;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.journal.app.Telling;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.CalendarRun;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.HaltMeasure;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.OffBook;
import org.nengquan.trading.matching.domain.PositionEvent;
import org.nengquan.trading.matching.domain.RuleEvent;
import org.nengquan.trading.matching.domain.TimetableHour;

/** What we tell others is, byte for byte, what the contracts promise. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ContractTest {
    private static final Path CONTRACTS = Path.of("../contracts/trading");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final String UNIT = "914403001922038216";
    private static final String CITY = "11410100005252071K";

    @Inject
    ObjectMapper json;

    @Test
    void shouldTellADayOpened() throws IOException {
        shouldTell(
                new DayEvent.DayOpened(
                        DAY,
                        List.of(
                                new DayEvent.DayOpened.Market(Instrument.ENERGY, 20_000, 18_000, 22_000),
                                new DayEvent.DayOpened.Market(Instrument.COAL, 30_000, 27_000, 33_000))),
                "day-opened.v1");
    }

    @Test
    void shouldTellADayClosed() throws IOException {
        shouldTell(
                new DayEvent.DayClosed(
                        DAY,
                        List.of(
                                new DayEvent.DayClosed.Market(
                                        Instrument.ENERGY,
                                        20_000,
                                        20_500,
                                        19_900,
                                        20_133,
                                        900,
                                        18_120_000,
                                        3,
                                        new OffBook(1_000, 25_000_000, 1)),
                                new DayEvent.DayClosed.Market(
                                        Instrument.COAL, 30_000, 30_000, 30_000, 30_000, 0, 0, 0, OffBook.NONE))),
                "day-closed.v1");
    }

    @Test
    void shouldTellATradeWithAndWithoutAProject() throws IOException {
        shouldTell(trade("0181b5f4-7c00-7000-8000-00000000000a"), "trade-executed.v1");
        shouldTell(trade(null), "trade-executed.v1", "example-minimal");
    }

    @Test
    void shouldTellThatTheMarketIsHaltedAndThatItGoesOn() throws IOException {
        shouldTell(
                new HaltEvent.HaltApproved(
                        id(6), "another", new HaltMeasure(HaltMeasure.Action.HALT, null, "系统升级", "System upgrade")),
                "market-halted.v1");
        shouldTell(
                new HaltEvent.HaltApproved(
                        id(7),
                        "another",
                        new HaltMeasure(HaltMeasure.Action.RESUME, Instrument.COAL, "升级完成", "The upgrade is done")),
                "market-resumed.v1");
    }

    @Test
    void shouldTellACredit() throws IOException {
        shouldTell(
                new PositionEvent.CashCredited("0181b5f4-7c00-7000-8000-000000000003", UNIT, 1),
                "position-credited.v1");
    }

    @Test
    void shouldTellAReleaseOfQuotaAndOfCash() throws IOException {
        shouldTell(
                new PositionEvent.QuotaReleased(id(4), UNIT, Instrument.ENERGY, Priority.SAVED, 100),
                "position-released.v1");
        shouldTell(new PositionEvent.CashReleased(id(5), UNIT, 5_000_000), "position-released.v1", "example-minimal");
    }

    @Test
    void shouldTellAChangedRule() throws IOException {
        shouldTell(
                new RuleEvent.ParameterSet(new Parameter(
                        ParameterName.LISTING_PRICE_LIMIT_PERCENT, 8, LocalDate.of(2022, 8, 1), "豫发改环资〔2022〕第15号")),
                "rule-changed.v1");
    }

    @Test
    void shouldTellAChangedCalendar() throws IOException {
        shouldTell(
                new RuleEvent.CalendarRecorded(
                        "国办发明电〔2023〕7号",
                        List.of(
                                run("HOLIDAY", "元旦", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1)),
                                run("MAKE_UP_WORKDAY", "春节", LocalDate.of(2024, 2, 4), LocalDate.of(2024, 2, 4)),
                                run("HOLIDAY", "春节", LocalDate.of(2024, 2, 10), LocalDate.of(2024, 2, 17)))),
                "calendar-changed.v1");
    }

    @Test
    void shouldTellChangedHours() throws IOException {
        shouldTell(
                new RuleEvent.TimetableRecorded(
                        "豫公资〔2022〕9号",
                        LocalDate.of(2022, 10, 10),
                        List.of(
                                new TimetableHour(Phase.Name.PRE_OPEN, LocalTime.of(8, 45)),
                                new TimetableHour(Phase.Name.MORNING, LocalTime.of(9, 0)),
                                new TimetableHour(Phase.Name.LUNCH, LocalTime.of(11, 30)),
                                new TimetableHour(Phase.Name.AFTERNOON, LocalTime.of(14, 0)),
                                new TimetableHour(Phase.Name.CLOSING, LocalTime.of(15, 30)),
                                new TimetableHour(Phase.Name.CLOSED, LocalTime.of(15, 35)))),
                "timetable-changed.v1");
    }

    private static CalendarRun run(String kind, String name, LocalDate first, LocalDate last) {
        return new CalendarRun(kind, name, first, last);
    }

    @Test
    void shouldTellAnAuctionAnnouncedAndItsResultWithoutNames() throws IOException {
        shouldTell(new AuctionEvent.AuctionAnnounced(auction(Priority.POOL)), "auction-announced.v1");
        shouldTell(new AuctionEvent.AuctionAnnounced(auction(null)), "auction-announced.v1", "example-minimal");
        var won = new Step(id(6), 21_000, 80, Standing.WON, 80, 20_500);
        var lost = new Step(id(7), 20_500, 50, Standing.WON_IN_PART, 20, 20_500);
        var result = new Result("0".repeat(64), 100, 20_500, List.of(won, lost), 1);
        shouldTell(new AuctionEvent.AuctionEnded(auction(Priority.POOL), result), "auction-closed.v1");
    }

    @Test
    void shouldTellAForfeitedDeposit() throws IOException {
        shouldTell(new AuctionEvent.DepositForfeited(id(8), id(9), UNIT, 100_000), "deposit-forfeited.v1");
    }

    private static Terms auction(@Nullable Priority priority) {
        Side side = priority == null ? Side.BUY : Side.SELL;
        var lot = new Lot(Instrument.ENERGY, side, priority, null, 100, 20_000);
        return new Terms(id(8), CITY, DAY, 10, new Draft(lot, PriceRule.UNIFORM, 7, 1, 1, "豫能权〔2022〕1号"));
    }

    private static Event trade(@Nullable String project) {
        return new Event.TradeExecuted(
                "T20220701-000123-7",
                DAY,
                Instrument.ENERGY,
                Priority.SAVED,
                300,
                20_000,
                UNIT,
                CITY,
                id(2),
                id(1),
                project,
                TradeMode.LISTING);
    }

    private static UUID id(int number) {
        return UUID.fromString("0181b5f4-7c00-7000-8000-00000000000" + number);
    }

    private void shouldTell(Event event, String contract) throws IOException {
        shouldTell(event, contract, "example");
    }

    private void shouldTell(Event event, String contract, String example) throws IOException {
        // When
        var told = new WireTelling(json, "trading").of(applied(event), new Telling.When("henan", DAY), 7);

        // Then
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().sequence()).isEqualTo(7);
        assertThat(told.getFirst().type()).isEqualTo("trading." + contract);
        assertThat(told.getFirst().body())
                .isEqualTo(Files.readString(CONTRACTS.resolve(contract + "." + example + ".json")));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACTS.resolve(contract + ".schema.json")));
        assertThat(schema.validate(told.getFirst().body(), com.networknt.schema.InputFormat.JSON))
                .isEmpty();
    }

    private static Applied applied(Event event) {
        var intent = new Intent(UNIT, Instrument.ENERGY, Side.BUY, null, null, 20_000, 300);
        var command = new ListingCommand.PlaceOrder(id(2), "c", "p", intent);
        return new Applied(1, Instant.parse("2022-07-01T01:30:00.123456Z"), command, List.of(event));
    }
}
