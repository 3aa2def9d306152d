package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.eventually;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** 方案二(四): units owe for what verification told of their year, once two persons took it into a cycle. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class VerifiedConsumptionTest {

    private static final int YEAR = 2036;
    private static final Map<String, Object> TERMS = Map.of(
            "year", YEAR,
            "instrument", "COAL",
            "dueOn", "2037-06-30",
            "priceFrom", "2037-01-01",
            "priceThrough", "2037-06-30");

    private static void verified(Uscc unit, String coalT) {
        Scene.publish(
                "verification.events",
                "verification.consumption-verified.v1",
                "verification",
                unit.code(),
                """
                {"reportNumber":"NH-%s","uscc":"%s","regionCode":"%s","year":%d,"energyTce":"7","coalT":"%s",
                "verifierUscc":"91110000802100433B","reportSha256":"%s","factorStandard":"GB/T 2589-2020",
                "acceptedOn":"2037-01-04"}""".formatted(unit, unit, HOME, YEAR, coalT, "b".repeat(64)));
        eventually(() -> done(get(trader(unit), "/verified-consumption"))
                .getList("items.coalT")
                .contains(coalT));
    }

    @Test
    void shouldLetUnitsOweForWhatVerificationTold() {
        // Given one who consumed coal, one who consumed none, one who is not obliged, and an open cycle
        Uscc unit = Scene.anOpenAccount("VOLUNTARY");
        Uscc without = Scene.anOpenAccount("VOLUNTARY");
        Uscc project = Scene.anOpenAccount("PROJECT");
        verified(unit, "12.5");
        verified(without, "0");
        verified(project, "99");
        assertThat(done(get(trader(unit), "/verified-consumption")).getList("items.uscc"))
                .containsExactly(unit.code());
        String cycle = done(post(province("p1"), "/compliance-cycles", TERMS)).getString("cycleId");
        String path = "/compliance-cycles/" + cycle + "/verified-consumption";
        assertThat(post(city("c1", HOME), path, Map.of()).statusCode()).isEqualTo(409);
        done(post(province("p2"), "/compliance-cycles/" + cycle + "/approval", Map.of()));

        // When
        assertThat(post(city("c9", "410200"), path, Map.of()).jsonPath().getString("type"))
                .isEqualTo("/problems/nothing-verified");
        String table = done(post(city("c1", HOME), path, Map.of())).getString("importId");
        assertThat(done(get(trader(unit), "/obligations")).getList("items")).isEmpty();
        String approval = "/compliance-cycles/consumption/" + table + "/approval";
        refused(post(province("c1"), approval, Map.of()), "four-eyes");
        done(post(province("p2"), approval, Map.of()));

        // Then
        List<Map<String, Object>> owed = done(get(trader(unit), "/obligations")).getList("items");
        assertThat(owed).singleElement().satisfies(it -> assertThat(it).containsEntry("quantity", 13));
        assertThat(done(get(trader(without), "/obligations")).getList("items")).isEmpty();
        assertThat(done(get(trader(project), "/obligations")).getList("items")).isEmpty();
        assertThat(post(city("c1", HOME), path, Map.of()).statusCode()).isEqualTo(409);
    }
}
