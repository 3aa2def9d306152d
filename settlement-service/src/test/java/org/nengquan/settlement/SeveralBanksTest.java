package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.dayend.app.DayEndTask;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;

/** 结算银行账户: participants of several banks trade with each other at once, and their banks follow at the day's end. */
@QuarkusTest
@TestProfile(SeveralBanksTest.BooksOfItsOwn.class)
class SeveralBanksTest extends SettlementTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    /** What lies with each bank is compared to the fen, so no other test's money may lie there. */
    public static class BooksOfItsOwn implements QuarkusTestProfile {}

    @Inject
    @All
    List<DayEndTask> tasks;

    @BeforeEach
    void theSecondBank() {
        openSecondBank();
    }

    /** A day on which nothing else of these tests happens. */
    private static LocalDate aDay() {
        return LocalDate.of(2150, 1, 1).plusDays(DAYS.incrementAndGet());
    }

    private StepResult run(DayEndStep step, LocalDate day) throws Throwable {
        DayEndTask task =
                tasks.stream().filter(one -> one.step() == step).findFirst().orElseThrow();
        return VertxContextSupport.subscribeAndAwait(() -> task.run(day));
    }

    private static JsonPath position(String account) {
        Response found = get(as("clerk", "", "", "settlement.clerk"), "/settlement-account-positions");
        found.then().statusCode(200);
        return found.jsonPath().setRootPath("items.find { it.code == '" + account + "' }");
    }

    private static long clearingFen(String account) {
        return position(account).getLong("clearingFen");
    }

    /** Bound to the second bank, with that much there. */
    private String atTheSecondBank(long fen) {
        String uscc = aParticipantWith(0, "VOLUNTARY", "410400");
        bind(uscc, SECOND_BANK).then().statusCode(201).body("settlementAccount", equalTo(SECOND_BANK));
        if (fen > 0) {
            deposit(SECOND_NUMBER, "D2-" + uscc, uscc, fen);
            eventually("credited", () -> availableFen(uscc) == fen);
        }
        return uscc;
    }

    private void aTradeOf(long quantity, String buyer, String seller) {
        String number = newTradeNumber();
        market(trade(number, quantity, 20_000, buyer, seller));
        holdings(delivered(number, quantity));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
    }

    private void everythingLevelled() throws Throwable {
        assertThat(run(DayEndStep.BANKS_LEVELLED, aDay())).isInstanceOf(Finished.class);
        eventually("arrived", () -> position(SECOND_BANK).getLong("inTransitFen") == 0);
        assertThat(clearingFen("main")).isZero();
    }

    private static Response decide(String person, String id, String how, Map<String, ?> body) {
        return post(as(person, "", "", "settlement.clerk"), "/settlement-account-changes/" + id + "/" + how, body);
    }

    private static Response propose(String what, Map<String, ?> body) {
        return post(as("one", "", "", "settlement.clerk"), "/settlement-account-changes/" + what, body);
    }

    @Test
    void shouldOpenAndCloseAnAccountByTwoPersonsAndBindNobodyToAClosedOne() {
        // Given
        var account = Map.of(
                "code",
                "abc",
                "bankName",
                "某银行",
                "clearingNumber",
                "103491000010",
                "accountNumber",
                "16001234567",
                "basis",
                "协议");
        String id =
                propose("openings", account).then().statusCode(201).extract().path("changeId");
        decide("one", id, "approval", Map.of()).then().statusCode(422).body("type", equalTo("/problems/four-eyes"));

        // When
        decide("two", id, "approval", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("registration.bankName", equalTo("某银行"));

        // Then
        String uscc = aParticipantWith(500, "VOLUNTARY", "410100");
        get(trader(uscc), "/settlement-accounts").then().body("items.code", hasItem("abc"));
        get(trader(uscc), "/cash-account").then().body("settlementAccount", equalTo("main"));
        propose("openings", account)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/settlement-account-exists"));
        propose("closings", Map.of("code", "main", "basis", "x"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/settlement-account-in-use"))
                .body("article", equalTo("办法§15"));
        String rejected = propose("defaults", Map.of("code", "abc", "basis", "x"))
                .jsonPath()
                .getString("changeId");
        decide("two", rejected, "rejection", Map.of("reason", "不必")).then().statusCode(200);

        // When: a new participant comes while it is the default
        String asDefault = propose("defaults", Map.of("code", "abc", "basis", "x"))
                .jsonPath()
                .getString("changeId");
        decide("two", asDefault, "approval", Map.of()).then().statusCode(200);
        String late = aParticipantWith(0, "VOLUNTARY", "410100");
        String back = propose("defaults", Map.of("code", "main", "basis", "x"))
                .jsonPath()
                .getString("changeId");
        decide("two", back, "approval", Map.of()).then().statusCode(200);

        // Then it is bound there, and the account closes when it has left
        get(trader(late), "/cash-account").then().body("settlementAccount", equalTo("abc"));
        propose("closings", Map.of("code", "abc", "basis", "x"))
                .then()
                .statusCode(422)
                .body("inputs.participants", equalTo("1"));
        bind(late, "main").then().statusCode(201);
        String closing = propose("closings", Map.of("code", "abc", "basis", "x"))
                .jsonPath()
                .getString("changeId");
        decide("two", closing, "approval", Map.of()).then().statusCode(200);
        get(as("a", "", "", "auditor"), "/settlement-accounts")
                .then()
                .body("items.find { it.code == 'abc' }.closedOn", notNullValue());
        bind(uscc, "abc").then().statusCode(422).body("type", equalTo("/problems/settlement-account-not-open"));
        bind(uscc, "main").then().statusCode(422).body("type", equalTo("/problems/settlement-account-bound-already"));
        get(as("a", "", "", "auditor"), "/settlement-account-changes?limit=200")
                .then()
                .body("items.changeId", hasItem(closing));
    }

    @Test
    void shouldRefuseAnAccountThatABankCouldNotHave() {
        var good = Map.of(
                "code",
                "xyz",
                "bankName",
                "某银行",
                "clearingNumber",
                "103491000010",
                "accountNumber",
                "160012345",
                "basis",
                "协议");
        for (var bad : Map.of(
                        "code", "X Y", "bankName", " ", "clearingNumber", "12", "accountNumber", "六二二", "basis", "")
                .entrySet()) {
            Map<String, String> body = new HashMap<>(good);
            body.put(bad.getKey(), bad.getValue());
            propose("openings", body).then().statusCode(400).body("type", equalTo("/problems/invalid-request"));
        }
        propose("closings", Map.of("code", "nowhere", "basis", "x"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/settlement-account-not-open"));
        decide("two", "01980000-0000-7000-8000-000000000001", "approval", Map.of())
                .then()
                .statusCode(404);
        bind(newUscc(), SECOND_BANK).then().statusCode(422).body("type", equalTo("/problems/cash-account-not-open"));
    }

    @Test
    void shouldTakeWhatIsFreeAlongAndNothingThatIsUnderWay() throws Throwable {
        // Given
        everythingLevelled();
        String uscc = aParticipantWith(900, "VOLUNTARY", "410100");
        handOver(uscc, 400).then().statusCode(201);

        // Then
        bind(uscc, SECOND_BANK).then().statusCode(422).body("type", equalTo("/problems/cash-under-way"));

        // When
        positions(cashReleased("R-" + uscc, uscc, 400));
        eventually("released", () -> availableFen(uscc) == 900);
        bind(uscc, SECOND_BANK).then().statusCode(201);

        // Then
        assertThat(availableFen(uscc)).isEqualTo(900);
        assertThat(clearingFen("main")).isEqualTo(900);
        assertThat(clearingFen(SECOND_BANK)).isEqualTo(-900);
        get(trader(uscc), "/cash-account").then().body("settlementAccount", equalTo(SECOND_BANK));
        everythingLevelled();
        eventually("all is well", () -> integrity().jsonPath().getBoolean("ok"));
    }

    @Test
    void shouldPayAtOnceAndLevelOnceThoughTheBankSaysNothing() throws Throwable {
        // Given: a buyer of the first bank and a seller of the second
        everythingLevelled();
        String buyer = aBuyerWith(2_000_000);
        String seller = atTheSecondBank(0);
        long before = position(SECOND_BANK).getLong("cashFen");

        // When
        aTradeOf(100, buyer, seller);

        // Then: the seller has its money now, and the first bank owes it to the second; the fee is the exchange's
        long netFen = 2_000_000 - 1_000;
        assertThat(availableFen(seller)).isEqualTo(netFen);
        assertThat(clearingFen("main")).isEqualTo(netFen);
        assertThat(clearingFen(SECOND_BANK)).isEqualTo(-netFen);
        assertThat(holds("settlement-accounts")).isTrue();

        // When: the payer's bank pays without a word, and the money is on its way
        LocalDate day = aDay();
        toBank("/holding", Map.of("on", true));
        toBank("/silence", Map.of("on", true));
        StepResult silent = run(DayEndStep.BANKS_LEVELLED, day);
        StepResult again = run(DayEndStep.BANKS_LEVELLED, day);

        // Then: nothing is guessed, and nothing is ordered twice
        assertThat(List.of(silent, again)).allMatch(NotYet.class::isInstance);
        assertThat(sql("select state || ' ' || amount_fen from levelling_transfer where business_date = '" + day + "'"))
                .containsExactly("ORDERED " + netFen);
        assertThat(clearingFen("main")).isEqualTo(netFen);

        // When: it answers again
        toBank("/silence", Map.of("on", false));
        StepResult answered = run(DayEndStep.BANKS_LEVELLED, day);

        // Then: it has left the one and is in transit to the other
        assertThat(answered)
                .isInstanceOfSatisfying(
                        Finished.class,
                        done -> assertThat(done.detail())
                                .contains(netFen + " fen from main to " + SECOND_BANK + " PAID"));
        assertThat(clearingFen("main")).isZero();
        assertThat(position(SECOND_BANK).getLong("inTransitFen")).isEqualTo(netFen);
        assertThat(position(SECOND_BANK).getLong("cashFen")).isEqualTo(before);
        eventually("books hold in transit", () -> integrity().jsonPath().getBoolean("ok"));

        // When
        toBank("/holding", Map.of("on", false));

        // Then: each bank has what those bound to it have
        eventually("arrived", () -> position(SECOND_BANK).getLong("cashFen") == before + netFen);
        assertThat(position(SECOND_BANK).getLong("inTransitFen")).isZero();
        for (String account : List.of("main", SECOND_BANK)) {
            JsonPath at = position(account);
            assertThat(at.getLong("cashFen")).isEqualTo(at.getLong("boundFen"));
        }
        get(as("a", "", "", "auditor"), "/levelling-transfers?limit=200")
                .then()
                .body("items.findAll { it.businessDate == '" + day + "' }.status", equalTo(List.of("ARRIVED")));
        eventually("all is well", () -> integrity().jsonPath().getBoolean("ok"));
    }

    /** The receiver's bank may speak first: that the money is there proves that it was paid. */
    @Test
    void shouldBelieveTheReceiversBankBeforeThePayersHasAnswered() throws Throwable {
        // Given
        everythingLevelled();
        aTradeOf(10, aBuyerWith(200_000), atTheSecondBank(0));
        LocalDate day = aDay();

        // When
        toBank("/silence", Map.of("on", true));
        run(DayEndStep.BANKS_LEVELLED, day);
        String state = "select state from levelling_transfer where business_date = '" + day + "'";
        eventually("arrived", () -> sql(state).contains("ARRIVED"));
        toBank("/silence", Map.of("on", false));

        // Then
        assertThat(run(DayEndStep.BANKS_LEVELLED, day)).isInstanceOf(Finished.class);
        assertThat(clearingFen(SECOND_BANK)).isZero();
        eventually("all is well", () -> integrity().jsonPath().getBoolean("ok"));
    }

    @Test
    void shouldLetAPaymentWaitUntilTheMoneyLiesWithTheBankThatPays() throws Throwable {
        // Given: a seller whose money still lies with the buyer's bank, and who wants more than its own bank has
        everythingLevelled();
        String seller = atTheSecondBank(0);
        long more = position(SECOND_BANK).getLong("cashFen") / 20_000 + 1;
        aTradeOf(more, aBuyerWith(more * 20_000), seller);
        long fen = position(SECOND_BANK).getLong("cashFen") + 1;
        assertThat(availableFen(seller)).isGreaterThanOrEqualTo(fen);

        // When
        String id = askForWithdrawal(seller, fen).jsonPath().getString("withdrawalId");
        String state = "select state from payout where payout_id = '" + id + "'";
        assertThat(sql(state)).containsExactly("APPROVED");
        String small = askForWithdrawal(aParticipantWith(5, "VOLUNTARY", "410100"), 5)
                .jsonPath()
                .getString("withdrawalId");
        eventually(
                "others are paid",
                () -> sql("select state from payout where payout_id = '" + small + "'")
                        .contains("PAID"));

        // Then
        assertThat(sql(state)).containsExactly("APPROVED");
        everythingLevelled();
        eventually("paid out of its own bank", () -> sql(state).contains("PAID"));
        assertThat(sql("select settlement_account from payout where payout_id = '" + id + "'"))
                .containsExactly(SECOND_BANK);
        eventually("all is well", () -> integrity().jsonPath().getBoolean("ok"));
    }

    @Test
    void shouldCreditWhatArrivesAtAnotherBankAndTellTwoBanksApart() throws Throwable {
        // Given
        everythingLevelled();
        String here = aParticipantWith(0, "VOLUNTARY", "410100");
        String nobody = newUscc();

        // When: the same id at two banks, and a stranger at the second
        deposit("SAME-" + here, here, 10);
        deposit(SECOND_NUMBER, "SAME-" + here, here, 7);
        deposit(SECOND_NUMBER, "SAME-" + here, here, 7);
        deposit(SECOND_NUMBER, "LOST-" + nobody, nobody, 3);

        // Then
        eventually("both credited", () -> availableFen(here) == 17);
        assertThat(clearingFen(SECOND_BANK)).isEqualTo(7);
        eventually(
                "in suspense there",
                () -> sql("select balance_fen from ledger_account where code = 'suspense:ccb'")
                        .contains("3"));

        // When
        participants(approved(nobody, "VOLUNTARY", "410100"));

        // Then: it goes to where its owner is bound
        eventually(
                "found its owner",
                () -> get(trader(nobody), "/cash-account").statusCode() == 200 && availableFen(nobody) == 3);
        assertThat(clearingFen(SECOND_BANK)).isEqualTo(10);
        everythingLevelled();
        eventually("all is well", () -> integrity().jsonPath().getBoolean("ok"));
    }

    @Test
    void shouldStopExactlyTheAccountsThatDifferAtOneBankAndNameIt() throws Throwable {
        // Given
        everythingLevelled();
        String wrong = atTheSecondBank(50);
        String right = atTheSecondBank(60);
        String elsewhere = aParticipantWith(70, "VOLUNTARY", "410100");
        var untold = Map.of(
                "account",
                SECOND_NUMBER,
                "kind",
                "DEPOSIT",
                "reference",
                "UNTOLD-" + wrong,
                "uscc",
                wrong,
                "amountFen",
                9);
        toBank("/line", untold);
        toBank("/discrepancy", Map.of("account", SECOND_NUMBER, "fen", 9));
        LocalDate day = aDay();

        // When
        StepResult result = run(DayEndStep.THREE_WAY_CHECK, day);

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Finished.class,
                        done -> assertThat(done.detail())
                                .contains("ccb: ", "ccb DEPOSIT UNTOLD-" + wrong + " of " + wrong + ": 9 ≠ –")
                                .containsPattern("main: \\d+ lines of the bank come to \\d+ fen; all agree"));
        get(as("clerk", "", "", "settlement.clerk"), "/reconciliations/" + day)
                .then()
                .body("items.settlementAccount", equalTo(List.of(SECOND_BANK)))
                .body("items.uscc", equalTo(List.of(wrong)));
        handOver(wrong, 1).then().statusCode(422).body("type", equalTo("/problems/account-frozen"));
        handOver(right, 1).then().statusCode(201);
        handOver(elsewhere, 1).then().statusCode(201);
        get(as("clerk", "", "", "settlement.clerk"), "/account-freezes?limit=200")
                .then()
                .body("items.find { it.uscc == '" + wrong + "' }.reason", containsString("ccb DEPOSIT"))
                .body("items.uscc", not(hasItem(right)));

        // Then: a bank that has not stated the day holds up the day, and nobody's account
        toBank("/discrepancy", Map.of("account", SECOND_NUMBER, "fen", 1));
        assertThat(run(DayEndStep.THREE_WAY_CHECK, aDay()))
                .isInstanceOfSatisfying(
                        NotYet.class, waits -> assertThat(waits.waitingFor()).startsWith("ccb: the bank states"));
        toBank("/discrepancy", Map.of("account", SECOND_NUMBER, "fen", -10));
        toBank(
                "/line",
                Map.of(
                        "account",
                        SECOND_NUMBER,
                        "kind",
                        "PAYMENT",
                        "reference",
                        "BACK-" + wrong,
                        "uscc",
                        wrong,
                        "amountFen",
                        9));
        sql("delete from account_freeze where event_id like 'three-way/%'");
    }
}
