package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.nengquan.verification.Scene.get;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.rights.domain.LoginHash;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** 办法§16 权责明确: for an account that has named its representatives nobody declares but those it gave the right to. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RightsAtTheDoorTest {
    private static final String SOME = "/" + new UUID(0, 7);

    private static void name(String uscc, Map<String, String> rights) {
        String persons = rights.entrySet().stream()
                .map(one -> "{\"loginHash\":\"%s\",\"rights\":[\"%s\"]}"
                        .formatted(LoginHash.of(uscc, one.getKey()), one.getValue()))
                .collect(Collectors.joining(","));
        Scene.registryTells(
                "representatives-named.v1",
                uscc,
                "{\"uscc\":\"%s\",\"representatives\":[%s],\"namedOn\":\"2022-07-01\"}".formatted(uscc, persons));
    }

    private static String token(String username, String uscc, String role) {
        return TestTokens.of(username, uscc, Scene.REGION, role);
    }

    @Test
    void shouldLetOnlyThoseDeclareForAUnitWhomItsAccountGaveTheRight() {
        // Given a unit that has named nobody, and goes on by roles alone
        String unit = Scene.approvedUnit("VOLUNTARY");
        assertThat(submit("anybody", unit)).isNotEqualTo(403);

        // When it names one who declares, one who approves and one who looks
        name(unit, Map.of("declares", "INITIATE", "approves", "APPROVE", "looks", "READ"));
        Scene.until(() -> submit("anybody", unit) == 403);

        // Then
        post(token("looks", unit, "participant.trader"), "/baselines", Scene.probe())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/right-not-given"))
                .body("article", equalTo("办法§16"))
                .body("inputs.given", equalTo("READ"))
                .body("remedy.zh", containsString("变更代表"));
        assertThat(submit("approves", unit)).isEqualTo(403);
        assertThat(submit("declares", unit)).isEqualTo(422);
        assertThat(get(token("looks", unit, "participant.trader"), "/baselines").statusCode())
                .isEqualTo(200);
    }

    private static int submit(String username, String unit) {
        return post(token(username, unit, "participant.trader"), "/baselines", Scene.probe())
                .statusCode();
    }

    /** Whatever the body looks like: who may not act is told nothing else. */
    @ParameterizedTest
    @CsvSource({
        "participant.trader, /baselines",
        "participant.trader, /baselines/{id}/commission",
        "participant.trader, /consumption-reports",
        "verifier, /consumption-reports/{id}/verification",
        "verifier, /baselines/{id}/audits",
    })
    void shouldAskAtEveryDoorThroughWhichAnAccountActs(String role, String path) {
        String account = Scene.newUscc();
        String door = path.replace("/{id}", SOME);
        name(account, Map.of("looks", "READ", "acts", "INITIATE"));
        Scene.until(() -> post(token("looks", account, role), door, Map.of()).statusCode() == 403);
        assertThat(post(token("acts", account, role), door, Map.of()).statusCode())
                .isIn(List.of(400, 404));
    }

    /** A third-party body needs no account in the registry. */
    @Test
    void shouldLetABodyWithoutAnAccountGoOnByItsRole() {
        assertThat(post(Scene.verifier(Scene.newUscc()), "/baselines" + SOME + "/audits", Map.of())
                        .statusCode())
                .isEqualTo(400);
    }

    /** Deny on doubt. */
    @Test
    void shouldLetNobodyActForAUnitWhoseRepresentativesCannotBeRead() {
        String unit = Scene.newUscc();
        Scene.registryTells("representatives-named.v1", unit, "{\"uscc\":7");
        Scene.until(() -> submit("anybody", unit) == 403);
    }
}
