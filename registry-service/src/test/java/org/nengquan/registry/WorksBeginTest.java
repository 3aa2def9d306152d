package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.eventually;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.holding;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** 办法§20: works begin within two years; who lets them pass is reminded, heard, and loses the units. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorksBeginTest {

    private static final LocalDate START = LocalDate.of(2032, 1, 5);
    private static Uscc unit;
    private static String project;
    private static String clock;

    private static String status() {
        return done(get(trader(unit), clock)).getString("clock.status");
    }

    @Test
    @Order(1)
    void shouldStartWithTheFirstDelivery() {
        Scene.openDay(START);
        unit = Scene.anOpenAccount("PROJECT");
        Uscc seller = Scene.anOpenAccount("VOLUNTARY");
        Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 20_000);
        Scene.issued(seller, "RETROFIT", 300);
        eventually(() -> RestAssured.get(ROOT + "/construction-board").statusCode() == 200);
        project = Scene.aProject(unit);
        clock = "/construction-clocks/" + project;
        Scene.handOver(seller, "SAVED", 300);
        Scene.requestDelivery("T-WORKS", START, seller, unit, 300);

        eventually(() -> get(trader(unit), clock).statusCode() == 200);

        var started = done(get(trader(unit), clock));
        assertThat(started.getString("clock.startedOn")).isEqualTo("2032-01-05");
        assertThat(started.getString("clock.dueOn")).isEqualTo("2034-01-05");
        assertThat(get(trader(seller), clock).statusCode()).isEqualTo(404);
        assertThat(get(city("c", "410200"), clock).statusCode()).isEqualTo(404);
        Scene.bound(unit, project, 300);
    }

    @Test
    @Order(2)
    void shouldJudgeEvidenceAndStandStillByDecision() {
        var evidence = Map.of("type", "CONSTRUCTION_PERMIT", "sha256", "ab".repeat(32), "begunOn", START.toString());
        assertThat(post(city("c", "410200"), clock + "/evidence/judgement", Map.of("accepted", true))
                        .statusCode())
                .isEqualTo(404);
        done(post(trader(unit), clock + "/evidence", evidence));
        assertThat(status()).isEqualTo("CLAIMED");
        done(post(city("c", HOME), clock + "/evidence/judgement", Map.of("accepted", false)));
        assertThat(status()).isEqualTo("RUNNING");
        done(post(province("p"), clock + "/suspension", Map.of("documentNumber", "豫发改〔2032〕3号")));
        assertThat(status()).isEqualTo("SUSPENDED");
        assertThat(post(trader(unit), clock + "/evidence", evidence).statusCode())
                .isEqualTo(409);
        Scene.openDay(START.plusDays(10));
        eventually(() -> done(get(trader(unit), "/holdings")).getList("items").size() > 0
                && RestAssured.get(ROOT + "/construction-board?limit=200")
                        .asString()
                        .contains("\"daysLeft\":721"));
        assertThat(done(post(province("p"), clock + "/resumption", Map.of())).getString("dueOn"))
                .isEqualTo("2034-01-15");
    }

    @Test
    @Order(3)
    void shouldRemindAndThenDraftTakingBack() {
        Scene.openDay(LocalDate.of(2034, 1, 10));
        eventually(() ->
                !done(get(trader(unit), clock)).getMap("remindedOnByDaysLeft").isEmpty());
        assertThat(done(get(trader(unit), clock)).getMap("remindedOnByDaysLeft").keySet())
                .hasToString("[7, 30, 90, 180]");

        Scene.openDay(LocalDate.of(2034, 1, 16));

        eventually(() -> status().equals("DRAFTED"));
        refused(post(city("c", HOME), clock + "/reclaim-order", Map.of()), "appeal-still-open");
    }

    @Test
    @Order(4)
    void shouldHearTheUnitAndTakeTheUnitsBackByTwoPersons() {
        done(post(trader(unit), clock + "/appeal", Map.of("reason", "征地未完成")));
        done(post(province("p"), clock + "/appeal/decision", Map.of("decision", "驳回")));
        assertThat(status()).isEqualTo("DISMISSED");
        assertThat(done(post(city("city-1", HOME), clock + "/reclaim-order", Map.of()))
                        .getInt("movements"))
                .isEqualTo(1);
        String movement = done(get(trader(unit), "/movements?limit=200"))
                .getString("items.find { it.kind == 'RECLAIM' }.movementId");
        done(post(province("province-2"), "/movements/" + movement + "/approval", Map.of()));

        assertThat(status()).isEqualTo("ORDERED");
        assertThat(holding(unit, "bound")).isZero();
        assertThat(RestAssured.get(ROOT + "/construction-board?limit=200").asString())
                .contains("ORDERED")
                .doesNotContain(unit.code());
    }
}
