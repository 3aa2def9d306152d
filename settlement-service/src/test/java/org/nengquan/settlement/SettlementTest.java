package org.nengquan.settlement;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** The running service, with what the others tell it and what it can be asked: the ground for all tests of the whole. */
@WithTestResource(
        value = ServiceStack.class,
        initArgs =
                @ResourceArg(
                        name = "topics",
                        value = "registry.participants:4,registry.holdings:4,trading.market.henan:1,"
                                + "trading.positions:4,settlement.events:4"))
@WithTestResource(FakeBank.class)
public abstract class SettlementTest {
    protected static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    protected static final Duration PATIENCE = Duration.ofSeconds(30);
    protected static final String SECOND_BANK = "ccb";
    protected static final String SECOND_NUMBER = "41050199990000000001";
    private static final String API = "/api/settlement/v1";
    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis() * 1000);
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis() % 1_000_000_000);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "nengquan.bank.url")
    protected String bankUrl;

    // --- what others tell

    protected static String newUscc() {
        return "914101" + "%012d".formatted(NUMBER.incrementAndGet());
    }

    protected static String newTradeNumber() {
        return "T" + NUMBER.incrementAndGet();
    }

    /** A cursor after which this trade is the first. */
    protected static String justBefore(String tradeNumber) {
        return "T" + (Long.parseLong(tradeNumber.substring(1)) - 1);
    }

    protected static long nextSequence() {
        return SEQUENCE.incrementAndGet();
    }

    protected static TestEvent event(String type, String subject, String body) {
        return new TestEvent(
                type, type.substring(0, type.indexOf('.')), nextSequence(), subject, DAY, body.replace('\'', '"'));
    }

    protected static TestEvent approved(String uscc, String kind, String regionCode) {
        return event(
                "registry.participant-approved.v1",
                uscc,
                "{'uscc':'%s','name':'测试单位','kind':'%s','regionCode':'%s','accountNumber':'A-%s','approvedOn':'2022-07-01','addedLater':1}"
                        .formatted(uscc, kind, regionCode, uscc));
    }

    protected static TestEvent status(String uscc, String status) {
        return event(
                "registry.participant-status-changed.v1",
                uscc,
                "{'uscc':'%s','status':'%s','article':'办法§21','reason':'提供虚假数据','effectiveOn':'2022-07-04'}"
                        .formatted(uscc, status));
    }

    protected static TestEvent trade(String number, long quantity, long priceFen, String buyer, String seller) {
        return event("trading.trade-executed.v1", "henan", """
                {'tradeNumber':'%s','businessDate':'2022-07-04','instrument':'ENERGY','priority':'SAVED','quantity':%d,\
                'priceFen':%d,'amountFen':%d,'buyerUscc':'%s','sellerUscc':'%s','buyOrderId':'b','sellOrderId':'s',\
                'mode':'LISTING','executedAt':'2022-07-04T02:00:00Z'}""".formatted(
                        number, quantity, priceFen, quantity * priceFen, buyer, seller));
    }

    protected static TestEvent delivered(String number, long quantity) {
        return event(
                "registry.delivery-completed.v1",
                number,
                "{'tradeNumber':'%s','instrument':'ENERGY','quantity':%d,'deliveredOn':'2022-07-04','lots':[]}"
                        .formatted(number, quantity));
    }

    protected static TestEvent deliveryRefused(String number) {
        return event(
                "registry.delivery-refused.v1",
                number,
                "{'tradeNumber':'%s','code':'holding-frozen','article':'办法§21','reason':'指标已被司法冻结'}".formatted(number));
    }

    protected static TestEvent cashReleased(String releaseId, String uscc, long amountFen) {
        return event(
                "trading.position-released.v1",
                uscc,
                "{'releaseId':'%s','uscc':'%s','kind':'CASH','quantity':0,'amountFen':%d}"
                        .formatted(releaseId, uscc, amountFen));
    }

    protected static TestEvent forfeited(String auctionId, String uscc, long amountFen) {
        return event(
                "trading.deposit-forfeited.v1",
                uscc,
                "{'auctionId':'%s','uscc':'%s','amountFen':%d}".formatted(auctionId, uscc, amountFen));
    }

    protected static void participants(TestEvent... events) {
        TestTopics.publish("registry.participants", events);
    }

    protected static void holdings(TestEvent... events) {
        TestTopics.publish("registry.holdings", events);
    }

    protected static void market(TestEvent... events) {
        TestTopics.publish("trading.market.henan", events);
    }

    protected static void positions(TestEvent... events) {
        TestTopics.publish("trading.positions", events);
    }

    protected void deposit(String depositId, String uscc, long amountFen) {
        toBank("/deposits", Map.of("depositId", depositId, "uscc", uscc, "amountFen", amountFen, "reference", "入金"));
    }

    /** A deposit at another settlement account than the first. */
    protected void deposit(String accountNumber, String depositId, String uscc, long amountFen) {
        toBank(
                "/deposits",
                Map.of(
                        "account",
                        accountNumber,
                        "depositId",
                        depositId,
                        "uscc",
                        uscc,
                        "amountFen",
                        amountFen,
                        "reference",
                        "入金"));
    }

    /** An account with another bank, opened by two clerks; once for all tests. */
    protected void openSecondBank() {
        if (sql("select code from settlement_account").contains(SECOND_BANK)) {
            return;
        }
        String id = post(
                        as("one", "", "", "settlement.clerk"),
                        "/settlement-account-changes/openings",
                        Map.of(
                                "code",
                                SECOND_BANK,
                                "bankName",
                                "第二结算银行",
                                "clearingNumber",
                                "105491000029",
                                "accountNumber",
                                SECOND_NUMBER,
                                "basis",
                                "结算协议"))
                .then()
                .statusCode(201)
                .extract()
                .path("changeId");
        post(as("two", "", "", "settlement.clerk"), "/settlement-account-changes/" + id + "/approval", Map.of())
                .then()
                .statusCode(200);
    }

    protected static Response bind(String uscc, String settlementAccount) {
        return post(approver(uscc), "/settlement-bindings", Map.of("settlementAccount", settlementAccount));
    }

    protected void toBank(String path, Map<String, ?> body) {
        RestAssured.given()
                .baseUri(bankUrl)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    /** An approved participant with that much available. */
    protected String aParticipantWith(long amountFen, String kind, String regionCode) {
        String uscc = newUscc();
        participants(approved(uscc, kind, regionCode));
        eventually("account open", () -> trader(uscc).get(API + "/cash-account").statusCode() == 200);
        if (amountFen > 0) {
            deposit("D-" + uscc, uscc, amountFen);
            eventually("deposit credited", () -> availableFen(uscc) == amountFen);
        }
        return uscc;
    }

    /** A buyer with that much in the market. */
    protected String aBuyerWith(long amountFen) {
        String uscc = aParticipantWith(amountFen, "PROJECT", "410100");
        handOver(uscc, amountFen).then().statusCode(201);
        return uscc;
    }

    // --- what it can be asked

    protected static RequestSpecification as(String username, String uscc, String regionCode, String... roles) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(username, uscc, regionCode, roles))
                .contentType(ContentType.JSON);
    }

    protected static RequestSpecification trader(String uscc) {
        return as("trader-" + uscc, uscc, "410100", "participant.trader");
    }

    protected static Response handOver(String uscc, long amountFen) {
        return trader(uscc)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("amountFen", amountFen))
                .post(API + "/transfers-to-trading");
    }

    protected static Response post(RequestSpecification caller, String path, Map<String, ?> body) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + path);
    }

    protected static Response askForWithdrawal(String uscc, long amountFen) {
        return post(trader(uscc), "/withdrawals", Map.of("amountFen", amountFen));
    }

    protected static RequestSpecification approver(String uscc) {
        return as("approver-" + uscc, uscc, "410100", "participant.approver");
    }

    protected static RequestSpecification finance(String username, String regionCode) {
        return as(username, "", regionCode, "finance");
    }

    protected static Response get(RequestSpecification caller, String path) {
        return caller.get(API + path);
    }

    protected static long availableFen(String uscc) {
        return get(trader(uscc), "/cash-account").jsonPath().getLong("availableFen");
    }

    /** Everything read again, whatever days other tests have closed. */
    protected static Response integrity() {
        return integrity("?full=true");
    }

    protected static Response integrity(String asked) {
        return get(as("auditor", "", "410000", "auditor"), "/integrity" + asked);
    }

    protected static boolean holds(String check) {
        return integrity().jsonPath().getBoolean("checks.find { it.name == '" + check + "' }.ok");
    }

    protected static String detail(String check) {
        return integrity().jsonPath().getString("checks.find { it.name == '" + check + "' }.detail");
    }

    protected String stateOf(String trade) {
        return sql("select coalesce((select state from settlement where trade_number = '" + trade + "'), 'UNKNOWN')")
                .getFirst();
    }

    /** The service's tables, from beside it. */
    protected List<String> sql(String query) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (statement.execute(query)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, username, password);
    }

    protected static void eventually(String what, BooleanSupplier happens) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happens.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen in time: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
