package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.open;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** Who stands behind two accounts is seen without being named; and what surveillance decides takes effect here (办法§16). */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RelatedAccountsTest {
    private static final String NUMBER = "41010519491231002X";

    @Test
    void shouldTellThatOnePersonActsForTwoAccountsAndNotWho() {
        // Given
        Uscc one = Codes.enterprise();
        Uscc other = Codes.enterprise();
        done(apply(one, "li-1", NUMBER, null));
        Response second = apply(other, "li-2", NUMBER, one.code());
        done(second);

        // When
        JsonPath first = approved(open(one));
        JsonPath next = approved(open(other));

        // Then
        assertThat(first.getList("representativeHashes")).hasSize(1).isEqualTo(next.getList("representativeHashes"));
        assertThat(first.getString("controllingUscc")).isNull();
        assertThat(next.getString("controllingUscc")).isEqualTo(one.code());
        assertThat(next.prettify()).doesNotContain(NUMBER).doesNotContain("李某").doesNotContain("li-2");
        assertThat(second.asString()).doesNotContain(NUMBER).doesNotContain("identityNumber");
        assertThat(get(province("p"), "/participants/" + other).asString())
                .doesNotContain(NUMBER)
                .doesNotContain(first.getString("representativeHashes[0]"));
    }

    @Test
    void shouldNotTakeTwoPersonsForOne() {
        // Given
        Uscc one = Codes.enterprise();
        Uscc other = Codes.enterprise();
        done(apply(one, "wang", NUMBER, null));
        done(apply(other, "zhao", "410105194912310046", null));

        // Then
        assertThat(approved(open(one)).getList("representativeHashes"))
                .doesNotContainAnyElementsOf(approved(open(other)).getList("representativeHashes"));
    }

    @Test
    void shouldRefuseANumberThatIsNone() {
        assertThat(apply(Codes.enterprise(), "x", "4101051949", null).statusCode())
                .isEqualTo(400);
        assertThat(apply(Codes.enterprise(), "x", NUMBER, "no-code").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldSuspendTheAccountThatSurveillanceRestricted() {
        // Given
        Uscc uscc = Scene.anOpenAccount("VOLUNTARY");

        // When
        Scene.publish(
                "trading.surveillance",
                "trading.account-restricted.v1",
                "trading.surveillance",
                uscc.code(),
                """
                {"alertId":"5f2b1c3e-7a46-3d1c-9a55-0c2b7f1e9d10","uscc":"%s","article":"办法§16","reason":"对敲",\
                "restrictedOn":"2022-07-04"}""".formatted(uscc));

        // Then
        Scene.eventually(() -> done(get(trader(uscc), "/participants/" + uscc))
                .getString("status")
                .equals("SUSPENDED"));
        assertThat(done(get(trader(uscc), "/participants/" + uscc)).getString("reason"))
                .isEqualTo("对敲");
        done(post(province("province-1"), "/participants/" + uscc + "/resumption", Map.of()));
    }

    private static Response apply(Uscc uscc, String username, String number, String controlling) {
        Map<String, Object> body = new HashMap<>(Scene.application(uscc, "VOLUNTARY", Scene.HOME));
        body.put(
                "representatives",
                List.of(Map.of(
                        "username",
                        username,
                        "fullName",
                        "李某",
                        "rights",
                        List.of("INITIATE"),
                        "identityNumber",
                        number)));
        if (controlling != null) {
            body.put("controllingUscc", controlling);
        }
        return post(trader(uscc), "/participants", body);
    }

    private static JsonPath approved(Uscc uscc) {
        return JsonPath.from(Scene.told("registry.participants", "registry.participant-approved.v1", uscc.code())
                .getFirst()
                .body());
    }
}
