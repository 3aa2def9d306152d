package org.nengquan.verification;

import static org.nengquan.verification.Bodies.audit;
import static org.nengquan.verification.Bodies.baseline;
import static org.nengquan.verification.Bodies.use;
import static org.nengquan.verification.Scene.post;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;

/** One retrofit played step by step through the API; each step checks that it went well. */
public final class Retrofit {

    public final String unit;
    public final String body;
    public final LocalDate worksStartOn;
    public final String baselineId;

    private Retrofit(String unit, String body, LocalDate worksStartOn, String baselineId) {
        this.unit = unit;
        this.body = body;
        this.worksStartOn = worksStartOn;
        this.baselineId = baselineId;
    }

    /** A unit hands in 1428.6 tce for 1000 t of product; the works begin tomorrow. */
    public static Retrofit submitted() {
        var unit = Scene.approvedUnit("VOLUNTARY");
        var start = Scene.today().plusDays(1);
        return submitted(unit, accreditedBody(), start, baseline("ENERGY", start, use("CRUDE_OIL", "1000000")));
    }

    public static Retrofit submitted(String unit, String body, LocalDate start, Map<String, Object> request) {
        var answer = post(Scene.trader(unit), "/baselines", request);
        return new Retrofit(unit, body, start, created(answer).jsonPath().getString("baselineId"));
    }

    public static String accreditedBody() {
        var body = Scene.newUscc();
        created(post(
                Scene.province(),
                "/verifiers",
                Map.of("uscc", body, "name", "第三方审核机构", "accreditedUntil", "2999-12-31")));
        return body;
    }

    public Retrofit commissioned() {
        ok(post(Scene.trader(unit), "/baselines/" + baselineId + "/commission", Map.of("verifierUscc", body)));
        return this;
    }

    public Retrofit filed() {
        ok(post(Scene.city(Scene.REGION), "/baselines/" + baselineId + "/filing", Map.of("comment", "同意备案")));
        return this;
    }

    /** Everything up to the day after the works began. */
    public static Retrofit readyForAudit() {
        var retrofit = submitted().commissioned().filed();
        Scene.twoDaysLater();
        return retrofit;
    }

    /** 1000 t of product with 1000.02 tce: a saving of 428.58 tce. */
    public String audited() {
        var answer = post(
                Scene.verifier(body),
                "/baselines/" + baselineId + "/audits",
                audit("1000", use("CRUDE_OIL", "700000")));
        return created(answer).jsonPath().getString("auditId");
    }

    public static Response confirm(String auditId) {
        return post(Scene.city(Scene.REGION), "/audits/" + auditId + "/confirmation", Map.of("comment", "同意"));
    }

    private static Response created(Response answer) {
        answer.then().statusCode(201);
        return answer;
    }

    private static void ok(Response answer) {
        answer.then().statusCode(200);
    }
}
