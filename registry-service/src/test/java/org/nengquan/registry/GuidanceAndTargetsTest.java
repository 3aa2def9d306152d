package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.auditor;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** 办法§6: the cities' results come as one table, and the province guides the cities through notes that stay. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class GuidanceAndTargetsTest {

    private static final String TABLE = "行政区划代码,年度,能耗强度降低目标完成,煤炭消费总量目标完成\n410500,2019,是,是\n410600,2019,否,是\n";
    private static final Map<String, String> NOTE =
            Map.of("regionCode", "410300", "subject", "年末投放节奏", "body", "请把握四季度地方指标投放节奏。");

    @Test
    void shouldRecordAWholeTableOnceAnotherPersonApproves() {
        // When: the table is looked at, then proposed
        assertThat(send("/region-target-imports/rehearsal", utf8(TABLE))
                        .jsonPath()
                        .getBoolean("acceptable"))
                .isTrue();
        var imported = done(send("/region-target-imports", utf8("\ufeff" + TABLE)));
        String approval = "/region-target-imports/" + imported.getString("importId") + "/approval";
        assertThat(imported.getList("targets.status")).containsOnly("PROPOSED").hasSize(2);

        // Then: the proposer may not approve, somebody else may, and once only
        refused(post(province("importer"), approval, Map.of()), "four-eyes");
        assertThat(done(post(province("p2"), approval, Map.of())).getList("targets.status"))
                .containsOnly("RECORDED");
        assertThat(post(province("p2"), approval, Map.of()).statusCode()).isEqualTo(409);
        List<Map<String, Object>> recorded =
                done(get(auditor(), "/region-targets")).getList("items");
        assertThat(recorded)
                .anySatisfy(target -> assertThat(target)
                        .containsEntry("regionCode", "410600")
                        .containsEntry("year", 2019)
                        .containsEntry("energyIntensityMet", false));
    }

    @Test
    void shouldLeaveAloneWhatWasApprovedAlone() {
        var imported = done(send("/region-target-imports", utf8(TABLE.replace("2019", "2016"))));
        done(post(province("p3"), "/region-targets/" + imported.getString("targets[0].id") + "/approval", Map.of()));

        var approved = done(post(
                province("p2"), "/region-target-imports/" + imported.getString("importId") + "/approval", Map.of()));

        assertThat(approved.getList("targets.regionCode")).containsExactly("410600");
    }

    @Test
    void shouldReadWhatASpreadsheetWritesInGb18030() {
        Response said =
                sendAs("/region-target-imports/rehearsal", TABLE.getBytes(Charset.forName("GB18030")), "GB18030");
        Response unsaid = send("/region-target-imports/rehearsal", TABLE.getBytes(Charset.forName("GB18030")));

        assertThat(said.jsonPath().getBoolean("acceptable")).isTrue();
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(unsaid.asString()).contains("GB18030");
    }

    @Test
    void shouldNameEveryFaultByLineAndKeepNothing() {
        byte[] wrong = utf8("regionCode,year,energyIntensityMet,coalTotalMet\n410500,2018,yes,no\n999999,x,maybe\n");

        var rehearsal = send("/region-target-imports/rehearsal", wrong).jsonPath();
        Response refusedFile = send("/region-target-imports", wrong);

        assertThat(rehearsal.getBoolean("acceptable")).isFalse();
        assertThat(rehearsal.getList("faults.column"))
                .containsExactly("regionCode", "year", "energyIntensityMet", "coalTotalMet");
        assertThat(refusedFile.statusCode()).isEqualTo(400);
        assertThat(refusedFile.jsonPath().getList("violations.field"))
                .contains("line 3: year")
                .hasSize(4);
        assertThat(send("/region-target-imports", utf8("a,b\n1,2\n")).jsonPath().getList("violations.field"))
                .containsExactlyInAnyOrder("regionCode", "year", "energyIntensityMet", "coalTotalMet");
        assertThat(send("/region-target-imports", utf8("")).statusCode()).isEqualTo(400);
        assertThat(send("/region-target-imports", utf8("a,\"b\n")).statusCode()).isEqualTo(400);
        assertThat(done(get(auditor(), "/region-targets")).getList("items.year"))
                .doesNotContain(2018);
    }

    @Test
    void shouldKeepWhatACityWasToldAndWhatItAnswered() {
        String id = done(post(province("p1"), "/guidance-notes", NOTE)).getString("id");
        String answer = "/guidance-notes/" + id + "/answer";

        // Then: another city neither sees nor answers it
        assertThat(post(city("c", "410400"), answer, Map.of("answer", "收到")).statusCode())
                .isEqualTo(404);
        assertThat(done(get(city("c", "410400"), "/guidance-notes")).getList("items.id"))
                .doesNotContain(id);

        // Then: the guided one answers once
        assertThat(done(post(city("luoyang", "410300"), answer, Map.of("answer", "收到，照办")))
                        .getString("status"))
                .isEqualTo("ANSWERED");
        assertThat(post(city("luoyang", "410300"), answer, Map.of("answer", "另议"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(done(get(auditor(), "/guidance-notes")).getList("items.answer"))
                .contains("收到，照办");
    }

    @Test
    void shouldGuideNobodyButCities() {
        refused(
                post(province("p1"), "/guidance-notes", Map.of("regionCode", "999999", "subject", "x", "body", "y")),
                "nobody-to-guide");
        assertThat(post(province("p1"), "/guidance-notes", Map.of("regionCode", "41", "subject", "", "body", ""))
                        .jsonPath()
                        .getList("violations.field"))
                .containsExactlyInAnyOrder("regionCode", "subject", "body");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response send(String path, byte[] file) {
        return sendAs(path, file, "");
    }

    private static Response sendAs(String path, byte[] file, String charset) {
        return Scene.sendFile(
                province("importer"), path, file, "text/csv" + (charset.isEmpty() ? "" : ";charset=" + charset));
    }
}
