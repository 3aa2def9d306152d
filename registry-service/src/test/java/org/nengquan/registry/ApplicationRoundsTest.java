package org.nengquan.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.approver;
import static org.nengquan.registry.Scene.auditor;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** An application with its documents goes back and forth until it is good, and only its own people act for it. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ApplicationRoundsTest {

    private static final Map<String, Object> MISSING = Map.of(
            "summary",
            "请补充授权委托书",
            "comments",
            List.of(Map.of("subject", "DOCUMENTS", "remark", "缺授权委托书"), Map.of("subject", "NAME", "remark", "与执照不符")));

    private static Uscc anApplication() {
        Uscc uscc = Codes.enterprise();
        done(post(trader(uscc), "/participants", Scene.application(uscc, "VOLUNTARY", HOME)));
        return uscc;
    }

    private static Response upload(String token, Uscc uscc, String kind, String fileName, byte[] content) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("kind", kind)
                .queryParam("fileName", fileName)
                .body(content)
                .post(ROOT + "/participants/" + uscc + "/documents");
    }

    private static Response resubmit(String token, Uscc uscc, String name) {
        Map<String, Object> application = new HashMap<>(Scene.application(uscc, "VOLUNTARY", HOME));
        application.put("name", name);
        return post(
                token,
                "/participants/" + uscc + "/resubmission",
                Map.of("application", application, "answer", "已补充并更正"));
    }

    @Test
    void shouldKeepADocumentByItsContentAndGiveItBackByteForByte() {
        Uscc uscc = anApplication();
        byte[] licence = Files.pdf("营业执照");

        JsonPath kept = done(upload(trader(uscc), uscc, "BUSINESS_LICENCE", "营业执照 (副本).png", licence));
        done(upload(trader(uscc), uscc, "AUTHORISATION", "授权.ofd", Files.zip("OFD.xml")));

        assertThat(kept.getString("mediaType")).isEqualTo("application/pdf");
        assertThat(kept.getInt("sizeBytes")).isEqualTo(licence.length);
        String path = "/participants/" + uscc + "/documents";
        Response content = get(city("c", HOME), path + "/" + kept.getString("documentId") + "/content");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.asByteArray()).isEqualTo(licence);
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%20");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("ETag")).contains(kept.getString("sha256"));
        assertThat(done(get(trader(uscc), path)).getList("items.mediaType"))
                .containsExactly("application/pdf", "application/ofd");
    }

    @Test
    void shouldRefuseWhatOnlyBearsTheNameOfAnAcceptedFormat() {
        Uscc uscc = anApplication();
        byte[] program = "MZ not a pdf".getBytes(StandardCharsets.UTF_8);

        refused(upload(trader(uscc), uscc, "OTHER", "营业执照.pdf", program), "document-format-not-accepted");
        done(upload(trader(uscc), uscc, "OTHER", "a.pdf", Files.jpeg()));
        Response again = upload(trader(uscc), uscc, "OTHER", "b.pdf", Files.jpeg());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(upload(trader(uscc), uscc, "OTHER", "../x", Files.png()).statusCode())
                .isEqualTo(400);
        assertThat(upload(trader(uscc), uscc, "NONSENSE", "x", Files.png()).statusCode())
                .isIn(400, 404);
        refused(upload(trader(uscc), uscc, "OTHER", "long.pdf", new byte[4_500_000]), "document-too-long");
        var longText = Map.of("comment", "长".repeat(300_000));
        assertThat(post(city("city-1", HOME), "/participants/" + uscc + "/proposal", longText)
                        .statusCode())
                .isIn(400, 413);
    }

    @Test
    void shouldShowDocumentsToTheOwnerAndTheAuthorityOnly() {
        Uscc uscc = anApplication();
        Uscc stranger = Scene.anOpenAccount("VOLUNTARY");
        String id = done(upload(trader(uscc), uscc, "OTHER", "x.pdf", Files.pdf("x")))
                .getString("documentId");
        String path = "/participants/" + uscc + "/documents";

        for (String document : List.of(path, path + "/" + id + "/content")) {
            assertThat(get(trader(stranger), document).statusCode()).isEqualTo(404);
            assertThat(get(city("c", "410200"), document).statusCode()).isEqualTo(404);
            assertThat(get(auditor(), document).statusCode()).isEqualTo(403);
            assertThat(get(approver(uscc), document).statusCode()).isEqualTo(200);
            assertThat(get(province("p"), document).statusCode()).isEqualTo(200);
        }
        assertThat(get(trader(stranger), "/participants/" + stranger + "/documents/" + id + "/content")
                        .statusCode())
                .isEqualTo(404);
        assertThat(upload(trader(stranger), uscc, "OTHER", "y.pdf", Files.pdf("y"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(upload(approver(uscc), uscc, "OTHER", "y.pdf", Files.pdf("y"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldGoBackAndForthUntilTheApplicationIsGood() {
        Uscc uscc = anApplication();
        String one = "/participants/" + uscc;

        JsonPath returned = done(post(city("city-1", HOME), one + "/return", MISSING));
        assertThat(returned.getString("status")).isEqualTo("RETURNED");
        assertThat(returned.getString("reason")).isEqualTo("请补充授权委托书");
        assertThat(post(city("city-1", HOME), one + "/proposal", Map.of("comment", ""))
                        .statusCode())
                .isEqualTo(409);
        assertThat(resubmit(trader(Codes.enterprise()), uscc, "乙").statusCode()).isEqualTo(404);
        assertThat(done(resubmit(trader(uscc), uscc, "更名后的单位")).getString("status"))
                .isEqualTo("APPLIED");
        assertThat(resubmit(trader(uscc), uscc, "再来").statusCode()).isEqualTo(409);
        done(post(city("city-1", HOME), one + "/proposal", Map.of("comment", "")));
        done(post(province("province-2"), one + "/return", MISSING));
        done(resubmit(trader(uscc), uscc, "更名后的单位"));
        Scene.open(uscc);

        JsonPath account = done(get(trader(uscc), one));
        assertThat(account.getString("name")).isEqualTo("更名后的单位");
        assertThat(account.getString("status")).isEqualTo("ACTIVE");
        JsonPath rounds = done(get(trader(uscc), one + "/reviews"));
        assertThat(rounds.getList("items.round")).containsExactly(1, 2);
        assertThat(rounds.getList("items.answer")).containsExactly("已补充并更正", "已补充并更正");
        assertThat(rounds.getList("items[0].comments.subject")).containsExactly("DOCUMENTS", "NAME");
        assertThat(get(trader(Codes.enterprise()), one + "/reviews").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldRejectAnApplicationThatIsNeverMended() {
        Uscc uscc = anApplication();
        done(post(city("city-1", HOME), "/participants/" + uscc + "/return", MISSING));
        var rejected = post(province("p"), "/participants/" + uscc + "/rejection", Map.of("reason", "逾期未补"));
        assertThat(done(rejected).getString("status")).isEqualTo("REJECTED");
    }

    @Test
    void shouldLetOnlyAListedRepresentativeActForTheAccount() {
        Uscc uscc = Scene.anOpenAccount("PROJECT");
        String unlisted = TestTokens.of("somebody", uscc.code(), HOME, "participant.trader", "participant.approver");
        String readsOnly = TestTokens.of("approver-" + uscc, uscc.code(), HOME, "participant.trader");
        var transfer = Map.of("instrument", "ENERGY", "priority", "SAVED", "quantity", 1);
        var retire =
                Map.of("kind", "RETIRE", "uscc", uscc.code(), "instrument", "ENERGY", "quantity", 1, "ground", "自愿注销");
        var filing = Map.of(
                "name",
                "钢",
                "energyIncreaseTce",
                "500",
                "energyPerAddedValue",
                "1.50",
                "coalIncreaseT",
                "0",
                "coalUse",
                "NONE");
        var trust = Map.of("recipientUscc", Scene.anOpenAccount("VOLUNTARY").code());

        for (String token : List.of(unlisted, readsOnly)) {
            assertThat(post(token, "/transfers-to-trading", transfer).statusCode())
                    .isEqualTo(403);
            assertThat(post(token, "/movements", retire).statusCode()).isEqualTo(403);
            assertThat(post(token, "/projects", filing).statusCode()).isEqualTo(403);
            assertThat(post(token, "/trusted-recipients", trust).statusCode()).isEqualTo(403);
        }
        String order = done(post(trader(uscc), "/movements", retire)).getString("movementId");
        String traderAsApprover = TestTokens.of("trader-" + uscc, uscc.code(), HOME, "participant.approver");
        assertThat(post(traderAsApprover, "/movements/" + order + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(403);
        refused(post(approver(uscc), "/movements/" + order + "/approval", Map.of()), "units-too-few");
        assertThat(get(unlisted, "/holdings").statusCode()).isEqualTo(200);
    }
}
