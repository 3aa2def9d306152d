package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.verification.Bodies.baseline;
import static org.nengquan.verification.Bodies.use;
import static org.nengquan.verification.Bodies.with;
import static org.nengquan.verification.Scene.get;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.stack.ServiceStack;

/** Whatever comes in: a problem with 4xx, never a stack trace, nothing half done. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class BadInputTest {

    private static final String UNIT = "91110000802100433B";

    private static Response submit(Object body) {
        return post(Scene.trader(UNIT), "/baselines", body);
    }

    private static Map<String, Object> good() {
        return baseline("ENERGY", LocalDate.of(2022, 9, 1), use("DIESEL", "1000000"));
    }

    private static void assertInvalid(Response answer) {
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.asString()).doesNotContain("Exception", "org.nengquan");
    }

    @Test
    void shouldNameEveryViolationAtOnce() {
        // When
        var answer = submit(Map.of("measure", " ", "energyUse", List.of(use("x", "-1")), "outputQuantity", "0"));

        // Then
        assertInvalid(answer);
        assertThat(answer.jsonPath().getList("violations")).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e400", "NaN", "1,5", "", " 1", "1.1234567", "1234567890123456", "１２", "0x10"})
    void shouldRefuseAmountsThatAreNoPlainDecimals(String amount) {
        assertInvalid(submit(with(good(), "energyUse", List.of(use("DIESEL", amount)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-5", "abc"})
    void shouldRefuseOutputsThatAreNotPositive(String output) {
        assertInvalid(submit(with(good(), "outputQuantity", output)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1999-12-31", "2022-02-30", "tomorrow", "1"})
    void shouldRefuseDaysThatAreNone(String day) {
        assertInvalid(submit(with(good(), "worksStartOn", day)));
    }

    @Test
    void shouldRefuseUnknownFieldsWrongTypesAndBrokenJson() {
        assertInvalid(submit(with(good(), "uscc", UNIT)));
        assertInvalid(submit(with(good(), "energyUse", "DIESEL")));
        assertInvalid(submit(with(good(), "energyUse", List.of())));
        assertInvalid(submit(with(good(), "energyUse", Collections.singletonList(null))));
        assertInvalid(submit(with(good(), "energyUse", Collections.nCopies(101, use("DIESEL", "1")))));
        assertInvalid(submit(with(good(), "instrument", "GAS")));
        assertInvalid(submit(with(good(), "measure", "长".repeat(401))));
        assertInvalid(submit("{\"measure\":"));
        assertInvalid(submit("[]"));
        assertInvalid(submit("null"));
    }

    @Test
    void shouldRefuseTextThatTheDatabaseCannotHold() {
        assertInvalid(submit(with(good(), "measure", "a\u0000b")));
    }

    @Test
    void shouldRefuseACommandWithoutAKey() {
        assertInvalid(Scene.as(Scene.trader(UNIT)).body(good()).post(Scene.API + "/baselines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/baselines?limit=0",
                "/baselines?limit=201",
                "/baselines?after=x",
                "/audits?after=' or 1=1",
                "/confirmations?limit=-1",
                "/verifiers?after=%25",
                "/energy-factors?on=1990-01-01",
                "/energy-factors?on=9999-01-01"
            })
    void shouldRefuseQueriesOutOfRange(String path) {
        assertInvalid(get(Scene.auditor(), path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/baselines?limit=many", "/energy-factors?on=tomorrow", "/baselines/1/filing"})
    void shouldNeverFailOnWhatCannotBeRead(String path) {
        assertThat(get(Scene.auditor(), path).statusCode()).isBetween(400, 405);
    }

    @Test
    void shouldRefuseAReportHashThatIsNone() {
        var findings = with(Bodies.audit("1", use("DIESEL", "1")), "reportSha256", "ABC");
        assertInvalid(post(Scene.verifier(UNIT), "/baselines/00000000-0000-0000-0000-000000000007/audits", findings));
    }
}
