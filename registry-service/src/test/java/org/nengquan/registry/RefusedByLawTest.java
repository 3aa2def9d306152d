package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Every rule that says no, through the door, in the words of the law. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RefusedByLawTest {

    private static Map<String, Object> coverage(Uscc uscc, boolean covered) {
        return Map.of("uscc", uscc.code(), "covered", covered, "year", 2022);
    }

    private static Map<String, Object> pool(Uscc uscc, String category, String region, long quantity) {
        return Map.of(
                "pool",
                Map.of(
                        "uscc",
                        uscc.code(),
                        "instrument",
                        "ENERGY",
                        "category",
                        category,
                        "regionCode",
                        region,
                        "year",
                        2022,
                        "quantity",
                        quantity));
    }

    private static Map<String, Object> project(String coalIncrease, String coalUse) {
        return Map.of(
                "name", "项目",
                "energyIncreaseTce", "100",
                "energyPerAddedValue", "1",
                "coalIncreaseT", coalIncrease,
                "coalUse", coalUse);
    }

    @Test
    void shouldKeepUnitsInCarbonTradingOutAtApplicationAndAtApproval() {
        // Given: one covered before it applies, one between application and approval
        Uscc before = Codes.enterprise();
        Uscc between = Codes.enterprise();
        done(post(province("p1"), "/ets-coverages", coverage(before, true)));
        done(post(trader(between), "/participants", Scene.application(between, "VOLUNTARY", HOME)));
        done(post(city("c1", HOME), "/participants/" + between + "/proposal", Map.of("comment", "")));
        done(post(TestTokens.of("a", "", "", "agency"), "/ets-coverages", coverage(between, true)));

        // When
        var application = post(trader(before), "/participants", Scene.application(before, "VOLUNTARY", HOME));
        var approval = post(province("p2"), "/participants/" + between + "/approval", Map.of());

        // Then
        assertThat(refused(application, "covered-by-carbon-trading").getString("article"))
                .isEqualTo("办法§11");
        refused(approval, "covered-by-carbon-trading");
        done(post(province("p1"), "/ets-coverages", coverage(before, false)));
        done(post(trader(before), "/participants", Scene.application(before, "VOLUNTARY", HOME)));
    }

    @Test
    void shouldAskForTwoPersonsWhereverOneProposes() {
        Uscc uscc = Codes.enterprise();
        done(post(trader(uscc), "/participants", Scene.application(uscc, "VOLUNTARY", HOME)));
        done(post(province("same"), "/participants/" + uscc + "/proposal", Map.of("comment", "")));
        var target = Map.of("regionCode", "410200", "year", 2021, "energyIntensityMet", false, "coalTotalMet", true);
        String targetId =
                done(post(province("same"), "/region-targets", target)).getString("id");
        var factor =
                Map.of("name", "ADJUSTMENT_FACTOR_B", "value", "0.5", "effectiveFrom", "2099-01-01", "basis", "省政府批准");
        String factorId =
                done(post(province("same"), "/rule-parameters", factor)).getString("id");
        var cap =
                Map.of("instrument", "COAL", "category", "LOCAL", "regionCode", "410300", "year", 2022, "quantity", 5);
        String capId = done(post(province("same"), "/caps", cap)).getString("id");

        refused(post(province("same"), "/participants/" + uscc + "/approval", Map.of()), "four-eyes");
        refused(post(province("same"), "/region-targets/" + targetId + "/approval", Map.of()), "four-eyes");
        refused(post(province("same"), "/rule-parameters/" + factorId + "/approval", Map.of()), "four-eyes");
        refused(post(province("same"), "/caps/" + capId + "/approval", Map.of()), "four-eyes");
        String recorded = done(post(province("other"), "/region-targets/" + targetId + "/approval", Map.of()))
                .getString("status");
        assertThat(recorded).isEqualTo("RECORDED");
        done(post(province("other"), "/rule-parameters/" + factorId + "/approval", Map.of()));
        done(post(province("other"), "/caps/" + capId + "/approval", Map.of()));
        assertThat(post(province("other"), "/caps/" + capId + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(Scene.told("registry.participants", "registry.region-target-recorded.v1", "410200"))
                .hasSize(1);
    }

    @Test
    void shouldRefuseParametersOutsideTheLaw() {
        var low = Map.of("name", "ADJUSTMENT_FACTOR_B", "value", "0.29", "effectiveFrom", "2099-01-01", "basis", "无");
        var past = Map.of("name", "ADJUSTMENT_FACTOR_B", "value", "0.4", "effectiveFrom", "2022-06-30", "basis", "无");
        refused(post(province("p1"), "/rule-parameters", low), "rule-parameter-out-of-range");
        refused(post(province("p1"), "/rule-parameters", past), "rule-parameter-retroactive");
        assertThat(done(get(province("p1"), "/rule-parameters")).getList("items.confirmed"))
                .contains(false);
    }

    @Test
    void shouldRefuseSubjectsThatTheLawDoesNotKnow() {
        Uscc government = Codes.government();
        String token = TestTokens.of("t", government.code(), HOME, "participant.trader");
        refused(
                post(token, "/participants", Scene.application(government, "VOLUNTARY", HOME)),
                "code-does-not-fit-kind");
        Uscc zone = Codes.enterprise();
        refused(
                post(trader(zone), "/participants", Scene.application(zone, "VOLUNTARY", "410173")),
                "region-is-no-trading-subject");
        var target = Map.of("regionCode", "410173", "year", 2021, "energyIntensityMet", true, "coalTotalMet", true);
        refused(post(province("p1"), "/region-targets", target), "region-without-targets");
    }

    @Test
    void shouldRegisterProjectsOfActiveProjectUnitsOnly() {
        Uscc voluntary = Scene.anOpenAccount("VOLUNTARY");
        refused(post(trader(voluntary), "/projects", project("0", "NONE")), "not-a-project-unit");
        Uscc applied = Codes.enterprise();
        done(post(trader(applied), "/participants", Scene.application(applied, "PROJECT", HOME)));
        refused(post(trader(applied), "/projects", project("0", "NONE")), "participant-not-active");
        refused(
                post(
                        trader(applied),
                        "/transfers-to-trading",
                        Map.of("instrument", "COAL", "priority", "POOL", "quantity", 1)),
                "participant-not-active");
    }

    @Test
    void shouldLetCoalBeBoughtForReplacementOnly() {
        Uscc uscc = Scene.anOpenAccount("PROJECT");
        refused(post(trader(uscc), "/projects", project("10", "NONE")), "coal-use-does-not-fit");
        assertThat(done(post(trader(uscc), "/projects", project("10.5", "REPLACEMENT")))
                        .getLong("coalPurchaseQuantity"))
                .isEqualTo(11);
        assertThat(done(post(trader(uscc), "/projects", project("10", "RAW_MATERIAL")))
                        .getLong("coalPurchaseQuantity"))
                .isZero();
        String id = done(post(trader(uscc), "/projects", project("0", "NONE"))).getString("projectId");
        var review = Map.of("result", "REFUSED", "documentNumber", "文1");
        assertThat(done(post(province("p1"), "/projects/" + id + "/joint-review", review))
                        .getString("jointReview"))
                .isEqualTo("REFUSED");
        assertThat(post(province("p1"), "/projects/" + id + "/joint-review", review)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void shouldIssuePoolUnitsToTheirAuthorityWithinTheCapOnly() {
        // Given
        Uscc city = Codes.government();
        String cityPerson = TestTokens.of("c-410400", city.code(), "410400", "city");
        done(post(cityPerson, "/participants", Scene.application(city, "CITY", "410400")));
        done(post(province("p1"), "/participants/" + city + "/proposal", Map.of("comment", "")));
        done(post(province("p2"), "/participants/" + city + "/approval", Map.of()));
        Uscc second = Codes.government();
        String secondPerson = TestTokens.of("c2-410400", second.code(), "410400", "city");
        assertThat(post(secondPerson, "/participants", Scene.application(second, "CITY", "410400"))
                        .statusCode())
                .isEqualTo(409);

        // When, Then
        refused(post(cityPerson, "/issuances", pool(city, "PROVINCIAL", "410400", 10)), "pool-not-of-this-authority");
        String id = done(post(cityPerson, "/issuances", pool(city, "LOCAL", "410400", 10)))
                .getString("issuanceId");
        refused(post(province("p2"), "/issuances/" + id + "/approval", Map.of()), "cap-missing");
        Scene.aCap("ENERGY", "LOCAL", "410400", 2022, 9);
        refused(post(province("p2"), "/issuances/" + id + "/approval", Map.of()), "cap-exceeded");
        Scene.aCap("ENERGY", "LOCAL", "410400", 2022, 10);
        done(post(province("p2"), "/issuances/" + id + "/approval", Map.of()));
        assertThat(done(get(province("p"), "/holdings?uscc=" + city)).getLong("items[0].available"))
                .isEqualTo(10);
        String mine = done(post(province("p1"), "/issuances", pool(city, "LOCAL", "410400", 1)))
                .getString("issuanceId");
        refused(post(province("p1"), "/issuances/" + mine + "/approval", Map.of()), "four-eyes");
    }

    @Test
    void shouldRefuseToIssueTheSameConfirmationTwice() {
        Uscc uscc = Scene.anOpenAccount("VOLUNTARY");
        String number = Scene.aConfirmation(uscc, "RETROFIT", 5);
        done(post(city("c1", HOME), "/issuances", Map.of("confirmationNumber", number)));
        assertThat(post(city("c1", HOME), "/issuances", Map.of("confirmationNumber", number))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(city("c2", "410200"), "/issuances", Map.of("confirmationNumber", number))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(city("c1", HOME), "/issuances", Map.of("confirmationNumber", "QR-" + UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldRejectAndTakeANewApplication() {
        Uscc uscc = Codes.enterprise();
        var application = Scene.application(uscc, "VOLUNTARY", HOME);
        done(post(trader(uscc), "/participants", application));
        assertThat(post(trader(uscc), "/participants", application).statusCode())
                .isEqualTo(409);
        done(post(province("p1"), "/participants/" + uscc + "/rejection", Map.of("reason", "材料不全")));
        assertThat(done(post(trader(uscc), "/participants", application)).getString("status"))
                .isEqualTo("APPLIED");
        Scene.open(uscc);
        done(post(
                province("p1"),
                "/participants/" + uscc + "/suspension",
                Map.of("article", "办法§19", "reason", "提供虚假能源消费数据")));
        refused(post(province("p1"), "/participants/" + uscc + "/resumption", Map.of()), "four-eyes");
        done(post(province("p2"), "/participants/" + uscc + "/resumption", Map.of()));
    }
}
