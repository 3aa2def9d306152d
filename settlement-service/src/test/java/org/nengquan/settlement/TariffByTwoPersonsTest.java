package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sellers are charged changes by two persons and from a later day on. */
@QuarkusTest
class TariffByTwoPersonsTest extends SettlementTest {
    /** Far ahead, so that no other test trades by it. */
    private static final LocalDate FAR = LocalDate.of(2222, 1, 1);

    private static Response propose(String person, LocalDate from) {
        return post(
                as(person, "", "", "exchange.operator"),
                "/fee-tariff-changes",
                Map.of("effectiveFrom", from.toString(), "perTenThousand", 8, "status", "CONFIRMED", "basis", "批复"));
    }

    private static Response decide(String person, String id, String how, Map<String, ?> body) {
        return post(as(person, "", "", "exchange.operator"), "/fee-tariff-changes/" + id + "/" + how, body);
    }

    @Test
    void shouldChangeTheFeeByTwoPersonsFromALaterDayOn() {
        // Given
        String id = propose("one", FAR)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("changeId");
        decide("one", id, "approval", Map.of()).then().statusCode(422).body("type", equalTo("/problems/four-eyes"));

        // When
        decide("two", id, "approval", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", notNullValue());

        // Then
        get(as("anybody", "", "", "auditor"), "/fee-tariffs")
                .then()
                .body("items.effectiveFrom", hasItem(FAR.toString()))
                .body("items[0].perTenThousand", equalTo(8));
        decide("two", id, "rejection", Map.of("reason", "晚了")).then().statusCode(409);
        String again = propose("one", FAR).jsonPath().getString("changeId");
        decide("two", again, "approval", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/date-is-taken"));
        decide("two", again, "rejection", Map.of("reason", "日期已占用"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        get(as("a", "", "", "supervisor"), "/fee-tariff-changes?limit=200")
                .then()
                .body("items.changeId", hasItem(again));
    }

    @Test
    void shouldRefuseATariffOfTheDayAtHand() {
        LocalDate today =
                LocalDate.parse(sql("select business_date from business_day").getFirst());

        propose("one", today).then().statusCode(422).body("type", equalTo("/problems/tariff-not-ahead"));
        decide("two", "01980000-0000-7000-8000-000000000001", "approval", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void shouldHoldWhateverTheProgramSays() {
        String id = propose("one", FAR.plusYears(1)).jsonPath().getString("changeId");

        assertThatThrownBy(
                        () -> sql("insert into fee_tariff (effective_from, per_ten_thousand, status, basis, change_id)"
                                + " values ('2223-01-01', 8, 'CONFIRMED', '批复', '" + id + "')"))
                .hasStackTraceContaining("comes of an approved change");
        assertThatThrownBy(() -> sql("insert into fee_tariff (effective_from, per_ten_thousand, status, basis)"
                        + " values ('2224-01-01', 8, 'CONFIRMED', '批复')"))
                .hasStackTraceContaining("comes_of_a_change");
        assertThatThrownBy(() -> sql("update fee_tariff set per_ten_thousand = 0"))
                .hasStackTraceContaining("written once");
        assertThatThrownBy(() ->
                        sql("update tariff_change set state = 'APPROVED', decided_by = proposed_by, decided_at = now()"
                                + " where change_id = '" + id + "'"))
                .hasStackTraceContaining("four_eyes");
        assertThat(sql("select state from tariff_change where change_id = '" + id + "'"))
                .containsExactly("PROPOSED");
    }
}
