package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.eventually;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** 办法§12: the project's unit shows the registry's word; the officer checks it without asking anybody. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class QuotaIsFullTest {

    private static OfflineOfficer anOfficerWhoFetchedTheListNow() throws IOException {
        return new OfflineOfficer(
                RestAssured.get(ROOT + "/jwks").asString(),
                RestAssured.get(ROOT + "/credential-status-list").asString());
    }

    @Test
    void shouldGiveASignedWordThatHoldsUntilUnitsLeaveTheProject() throws Exception {
        // Given
        Uscc unit = Scene.anOpenAccount("PROJECT");
        Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 10_000);
        Scene.issued(unit, "RETROFIT", 400);
        String project = Scene.aProject(unit);
        var request = Map.of("projectId", project);
        Scene.bound(unit, project, 299);

        // When, Then: one unit is missing
        var missing = refused(post(trader(unit), "/credentials", request), "quota-not-obtained-in-full");
        assertThat(missing.getString("arithmetic")).contains("299 / 300");
        String last = Scene.bound(unit, project, 1);
        var credential = done(post(trader(unit), "/credentials", request));
        String jws = credential.getString("jws");
        assertThat(post(trader(unit), "/credentials", request).statusCode()).isEqualTo(409);
        assertThat(post(trader(Scene.anOpenAccount("PROJECT")), "/credentials", request)
                        .statusCode())
                .isEqualTo(404);

        // Then: the officer reads what is needed and that it is there, and no balance
        var officer = anOfficerWhoFetchedTheListNow();
        var claims = officer.claims(jws);
        assertThat(claims.path("uscc").asText()).isEqualTo(unit.code());
        assertThat(claims.path("energyNeededTce").asLong()).isEqualTo(300);
        assertThat(claims.path("obtainedInFull").asBoolean()).isTrue();
        assertThat(claims.properties().stream().map(Map.Entry::getKey))
                .as("no balance is in it")
                .containsExactly(
                        "iss",
                        "sub",
                        "jti",
                        "iat",
                        "issuedOn",
                        "projectName",
                        "uscc",
                        "regionCode",
                        "energyNeededTce",
                        "coalNeededT",
                        "obtainedInFull",
                        "article",
                        "ruleVersion",
                        "status");
        assertThat(officer.stillHolds(jws)).isTrue();
        String forged = jws.substring(0, jws.length() - 8) + "AAAAAAAA";
        assertThatThrownBy(() -> officer.claims(forged)).isInstanceOf(GeneralSecurityException.class);

        // Then: a unit that leaves takes the word back
        var reversal = Map.of(
                "kind",
                "REVERSE",
                "uscc",
                unit.code(),
                "instrument",
                "ENERGY",
                "quantity",
                1,
                "ofMovement",
                last,
                "ground",
                "误绑");
        String id = done(post(province("province-1"), "/movements", reversal)).getString("movementId");
        done(post(province("province-2"), "/movements/" + id + "/approval", Map.of()));
        eventually(() -> done(get(trader(unit), "/credentials"))
                .getString("items[0].status")
                .equals("REVOKED"));
        assertThat(anOfficerWhoFetchedTheListNow().stillHolds(jws)).isFalse();
    }

    @Test
    void shouldBeRevokedByDecisionOnce() throws Exception {
        Uscc unit = Scene.anOpenAccount("PROJECT");
        Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 10_000);
        Scene.issued(unit, "RETROFIT", 300);
        String project = Scene.aProject(unit);
        Scene.bound(unit, project, 300);
        var credential = done(post(trader(unit), "/credentials", Map.of("projectId", project)));
        String path = "/credentials/" + credential.getString("credentialNumber") + "/revocation";

        assertThat(done(post(province("p"), path, Map.of("reason", "数据有误"))).getString("status"))
                .isEqualTo("REVOKED");
        assertThat(post(province("p"), path, Map.of("reason", "数据有误")).statusCode())
                .isEqualTo(409);
        assertThat(anOfficerWhoFetchedTheListNow().stillHolds(credential.getString("jws")))
                .isFalse();
    }
}
