package org.nengquan.disclosure.publication;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.Exchange.HOLDINGS;
import static org.nengquan.disclosure.Exchange.MARKET;
import static org.nengquan.disclosure.Exchange.PARTICIPANTS;
import static org.nengquan.disclosure.Exchange.SETTLEMENT;
import static org.nengquan.disclosure.Exchange.VERIFICATION;
import static org.nengquan.disclosure.Exchange.tell;
import static org.nengquan.disclosure.Public.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class PublicationTest {

    private static final int TRADES = 25;

    @Test
    void shouldPublishPriceVolumeAndAmountWhileTheDayIsOpenAndFinallyAfterTheClose() {
        // Given
        var date = LocalDate.of(2022, 8, 1);
        tell(
                MARKET,
                Exchange.opened(date, 20_000, 30_000),
                Exchange.trade("T2022080101", date, "ENERGY", 100, 20_100),
                Exchange.trade("T2022080102", date, "ENERGY", 50, 19_900),
                Exchange.trade("T2022080103", date, "COAL", 7, 31_000));

        // When: 办法§17 及时公布
        Public.await("three trades are public", () -> trades(date) == 3);
        var live = Public.get("/day-reports/" + date);
        tell(
                MARKET,
                Exchange.closed(
                        date,
                        new Figures(20_100, 20_100, 19_900, 20_033, 150, 3_005_000, 2),
                        new Figures(31_000, 31_000, 31_000, 31_000, 7, 217_000, 1)));
        Public.await(
                "closed",
                () -> Public.get("/day-reports/" + date).getString("phase").equals("CLOSED"));

        // Then
        assertThat(live.getString("phase")).isEqualTo("OPEN");
        assertThat(live.getMap("markets.find { it.instrument == 'ENERGY' }"))
                .containsEntry("openFen", 20_100)
                .containsEntry("highFen", 20_100)
                .containsEntry("lowFen", 19_900)
                .containsEntry("closeFen", 19_900)
                .containsEntry("previousCloseFen", 20_000)
                .containsEntry("quantity", 150)
                .containsEntry("amountFen", 3_005_000)
                .containsEntry("trades", 2);
        assertThat(Public.get("/day-reports/" + date).getMap("markets.find { it.instrument == 'ENERGY' }"))
                .as("the closing price is the average weighted by volume")
                .containsEntry("closeFen", 20_033);
        assertThat(Public.get("/k-lines/ENERGY?period=WEEK&limit=1000")
                        .getMap("items.find { it.date == '2022-08-01' }"))
                .as("a week closes where its latest day stands")
                .isNotNull();
        assertThat(Public.get("/k-lines/COAL?limit=1000").getMap("items.find { it.date == '2022-08-01' }"))
                .containsEntry("openFen", 31_000)
                .containsEntry("quantity", 7)
                .containsEntry("amountFen", 217_000);
        assertThat(Public.integrity().getBoolean("ok")).isTrue();
    }

    @Test
    void shouldCountABlockBesideTheDaysPricesAndTellOfAHalt() {
        // Given
        var date = LocalDate.of(2023, 2, 6);
        tell(
                MARKET,
                Exchange.opened(date, 20_000, 30_000),
                Exchange.trade("T2023020601", date, "ENERGY", 100, 20_100),
                Exchange.block("T2023020602", date, "ENERGY", 2_000, 25_000),
                Exchange.halted(date));
        Public.await(
                "both trades are on the tape",
                () -> Public.get("/trades?limit=200")
                        .getList("items.tradeNumber")
                        .contains("T2023020602"));

        // When
        var closed = Exchange.closed(
                date, new Figures(20_100, 20_100, 20_100, 20_100, 100, 2_010_000, 1), Figures.flat(30_000));
        tell(
                MARKET,
                Exchange.event(
                        closed.type(),
                        "trading",
                        "henan",
                        date,
                        closed.body()
                                .replaceFirst(
                                        "\"trades\":1",
                                        "\"trades\":1,\"offBookQuantity\":2000,\"offBookAmountFen\":50000000,"
                                                + "\"offBookTrades\":1")));
        Public.await(
                "closed",
                () -> Public.get("/day-reports/" + date).getString("phase").equals("CLOSED"));

        // Then
        assertThat(Public.get("/day-reports/" + date).getMap("markets.find { it.instrument == 'ENERGY' }"))
                .containsEntry("highFen", 20_100)
                .containsEntry("closeFen", 20_100)
                .containsEntry("quantity", 100)
                .containsEntry("offBookQuantity", 2_000)
                .containsEntry("offBookAmountFen", 50_000_000)
                .containsEntry("offBookTrades", 1);
        assertThat(Public.get("/k-lines/ENERGY?limit=1000").getMap("items.find { it.date == '2023-02-06' }"))
                .containsEntry("highFen", 20_100)
                .containsEntry("quantity", 100);
        assertThat(Public.get("/trades?limit=200").getMap("items.find { it.tradeNumber == 'T2023020602' }"))
                .containsEntry("mode", "BLOCK");
        assertThat(Public.page("/days/" + date))
                .contains("挂牌以外的成交")
                .contains("<th scope=\"row\">大宗协议</th><td>能耗指标</td>")
                .contains("2,000 <span class=\"unit\">吨标准煤</span></td><td class=\"number\">500,000.00");
        assertThat(Public.get("/notices?limit=200").getMap("items.find { it.kind == 'MARKET_HALTED' }.title"))
                .containsEntry("zh", "煤炭指标暂停交易公告");
        assertThat(Public.integrity().getBoolean("ok")).isTrue();
    }

    @Test
    void shouldBePublicWellWithinASecond() {
        // Given
        var date = LocalDate.of(2022, 8, 2);
        tell(MARKET, Exchange.opened(date, 20_000, 30_000));
        Public.await("open", () -> Public.hasReport(date.toString(), 0));

        // When
        var millis = new ArrayList<Long>();
        for (int i = 1; i <= TRADES; i++) {
            tell(MARKET, Exchange.trade("T20220802-" + i, date, "ENERGY", 1, 20_000));
            long told = System.nanoTime();
            int expected = i;
            Public.await("public", () -> trades(date) == expected);
            millis.add((System.nanoTime() - told) / 1_000_000);
        }

        // Then: the median, because a machine that builds eight things at once may stall for a moment
        Collections.sort(millis);
        System.out.println("trade to public day report, ms: " + millis);
        assertThat(millis.get(TRADES / 2)).isLessThan(500);
        tell(
                MARKET,
                Exchange.closed(
                        date,
                        new Figures(20_000, 20_000, 20_000, 20_000, TRADES, TRADES * 20_000L, TRADES),
                        coalFlat()));
    }

    @Test
    void shouldCountASettlementThatIsToldBeforeItsTrade() {
        // Given: topics keep no order between each other
        var date = LocalDate.of(2022, 8, 3);
        tell(SETTLEMENT, Exchange.settled("T2022080301", date, "ENERGY", 10, 210_000));
        tell(
                MARKET,
                Exchange.opened(date, 20_000, 30_000),
                Exchange.trade("T2022080301", date, "ENERGY", 10, 21_000),
                Exchange.trade("T2022080302", date, "ENERGY", 10, 21_000));

        // When
        tell(SETTLEMENT, Exchange.defaulted("T2022080302", date));

        // Then
        Public.await("settled", () -> Public.hasReport(date.toString(), 1));
        Public.await("unwound", () -> states(date).equals(List.of("DEFAULTED", "SETTLED")));
        tell(MARKET, Exchange.closed(date, new Figures(21_000, 21_000, 21_000, 21_000, 20, 420_000, 2), coalFlat()));
    }

    @Test
    void shouldChangeNothingWhenEveryEventIsToldTwice() {
        // Given
        var date = LocalDate.of(2022, 8, 4);
        TestEvent[] market = {
            Exchange.opened(date, 20_000, 30_000),
            Exchange.trade("T2022080401", date, "ENERGY", 3, 20_500),
            Exchange.closed(date, new Figures(20_500, 20_500, 20_500, 20_500, 3, 61_500, 1), coalFlat())
        };
        tell(MARKET, market);
        tell(SETTLEMENT, Exchange.settled("T2022080401", date, "ENERGY", 3, 61_500));
        Public.await("published", () -> Public.hasReport(date.toString(), 1));
        long leaves = Public.get("/log/checkpoint").getLong("size");

        // When
        tell(MARKET, market);
        tell(PARTICIPANTS, Exchange.target("411700", true, date));
        Public.await("later events are public", () -> Public.page("/notices").contains("驻马店市"));

        // Then
        assertThat(Public.get("/day-reports/" + date).getLong("markets[0].trades"))
                .isOne();
        assertThat(Public.get("/log/checkpoint").getLong("size")).isEqualTo(leaves);
    }

    @Test
    void shouldSumUpIssuesInTheCapStatement() {
        // Given
        var date = LocalDate.of(2022, 8, 5);

        // When: ADD-01 总量公开
        tell(HOLDINGS, Exchange.issued("I1", date, "410600", 1_000), Exchange.issued("I2", date, "410600", 234));
        tell(VERIFICATION, Exchange.confirmed("C1", date));

        // Then
        Public.await(
                "issued",
                () -> Public.get("/cap-statement")
                                .getList(
                                        "items.findAll { it.regionCode == '410600' && it.issued == 1234 && it.issuances == 2 }")
                                .size()
                        == 1);
        Public.await(
                "confirmed",
                () -> Public.get("/log/leaves").getList("items.fact").contains("confirmation"));
    }

    @Test
    void shouldNameNobodyInAnyPublicAnswer() {
        // Given: every event with a name in it (办法§21, §22)
        var date = LocalDate.of(2022, 8, 8);
        Exchange.play(date, 20_200, 20_300);
        tell(SETTLEMENT, Exchange.treasuryCredited("T2022-08-08-0", date));
        tell(PARTICIPANTS, Exchange.approved(date), Exchange.target("410200", false, date));
        tell(HOLDINGS, Exchange.issued("I9", date, "410200", 5));
        Public.await("published", () -> Public.hasReport(date.toString(), 2));
        Public.await(
                "credited",
                () -> Public.get("/log/leaves").getList("items.fact").contains("treasury-credit"));

        // When
        List<String> answers = List.of(
                API + "/day-reports",
                API + "/day-reports/" + date,
                API + "/k-lines/ENERGY",
                API + "/k-lines/COAL?period=WEEK",
                API + "/trades?limit=200",
                API + "/cap-statement",
                API + "/notices?limit=200",
                API + "/log/checkpoint",
                API + "/log/leaves",
                API + "/downloads/trades-" + date + ".csv",
                API + "/downloads/day-report-" + date + ".csv",
                API + "/downloads/k-line-ENERGY.csv",
                API + "/downloads/cap-statement.csv",
                "/",
                "/?lang=en&period=WEEK",
                "/days",
                "/days/" + date,
                "/notices",
                "/cap-statement",
                "/law");

        // Then
        for (String address : answers) {
            String answer = Public.page(address);
            assertThat(Exchange.USCCS).as(address).noneMatch(answer::contains);
            assertThat(answer).as(address).doesNotContainIgnoringCase("uscc").doesNotContain("某公司");
        }
    }

    @Test
    void shouldAnswerNotModifiedUntilSomethingNewIsPublished() {
        // Given
        String address = API + "/k-lines/ENERGY";
        String tag = when().get(address)
                .then()
                .header("Cache-Control", "public, no-cache")
                .extract()
                .header("ETag");

        // When
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        Exchange.play(LocalDate.of(2022, 8, 9), 20_000);

        // Then
        Public.await(
                "a new edition",
                () -> given().header("If-None-Match", tag).get(address).statusCode() == 200);
        Public.await("settled", () -> Public.hasReport("2022-08-09", 1));
    }

    @Test
    void shouldGiveTheTapeByPagesAndAsAFile() {
        // Given
        var date = LocalDate.of(2022, 8, 10);
        Exchange.play(date, 20_001, 20_002, 20_003);
        Public.await("settled", () -> Public.hasReport(date.toString(), 3));

        // When
        var first = Public.get("/trades?limit=2");
        var second = Public.get("/trades?limit=2&after=" + first.getString("next"));
        String file = Public.page(API + "/downloads/trades-" + date + ".csv");

        // Then
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items.tradeNumber")).doesNotContainAnyElementsOf(first.getList("items.tradeNumber"));
        assertThat(file).startsWith("\uFEFF成交编号,").contains("T2022-08-10-0,2022-08-10,ENERGY,SAVED,10,20001,200010");
        assertThat(file.lines()).hasSize(4);
    }

    private static Figures coalFlat() {
        return Figures.flat(30_000);
    }

    private static long trades(LocalDate date) {
        var answer = when().get(API + "/day-reports/" + date);
        return answer.statusCode() == 200
                ? answer.jsonPath().getList("markets.trades", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum()
                : 0;
    }

    private static List<String> states(LocalDate date) {
        return Public.get("/trades?limit=200")
                .getList("items.findAll { it.businessDate == '" + date + "' }.state", String.class);
    }
}
