package org.nengquan.disclosure.page;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class PagesTest {

    private static final String DAY = "2022-12-01";

    @BeforeEach
    void aDayWasTraded() {
        if (!Public.hasReport(DAY, 3)) {
            Exchange.play(LocalDate.parse(DAY), 20_100, 20_400, 20_250);
            Public.await("settled", () -> Public.hasReport(DAY, 3));
        }
    }

    @Test
    void shouldShowADayWithPriceVolumeAndAmountInChinese() {
        String page = Public.page("/days/" + DAY);

        assertThat(page)
                .contains("<html lang=\"zh-CN\">")
                .contains("2022年12月1日 星期四")
                .contains("202.50")
                .contains("+1.25%")
                .contains("▲")
                .contains("30 <span class=\"unit\">吨标准煤</span>")
                .contains("6,075.00")
                .contains("已收市")
                .contains("<td>挂牌</td>")
                .doesNotContain("挂牌以外的成交");
    }

    @Test
    void shouldShowTheSameInEnglishWhenAskedAndKeepTheLanguageInItsLinks() {
        String page = Public.page("/days/" + DAY + "?lang=en");

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("Thursday, 1 December 2022")
                .contains("href=\"/notices?lang=en\"")
                .contains("href=\"/days/" + DAY + "\" lang=\"zh-CN\"");
    }

    @Test
    void shouldShowQuotationsKLinesAsDrawingAndTableAndLatestTradesWithoutAScript() {
        String page = Public.page("/");

        assertThat(page)
                .contains("能耗指标")
                .contains("煤炭指标")
                .contains("元/吨标准煤")
                .contains("<svg")
                .contains("<path");
        assertThat(page).contains("<caption").contains("scope=\"col\"").contains("最新成交");
        assertThat(Public.page("/?period=WEEK")).contains("2022-11-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?lang=en", "/?period=WEEK", "/days", "/days/" + DAY, "/notices", "/cap-statement", "/law"
            })
    void shouldKeepToAStrictContentPolicyAndLoadNothingFromElsewhere(String address) {
        String page = Public.page(address);

        assertThat(page).doesNotContain(" style=").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=\"/public/)");
        assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain("NOT_FOUND");
        assertThat(page)
                .contains("<main id=\"main\"")
                .contains("<nav")
                .contains("<header")
                .contains("<footer");
        assertThat(page.split("<h1", -1)).as("one h1").hasSize(2);
    }

    @Test
    void shouldServeStyleAndScriptItself() {
        when().get("/public/disclosure.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, immutable, max-age=86400");
        when().get("/public/live.js").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/days/1999-01-01", "/days/x", "/days/2022-02-30?lang=en"})
    void shouldSaySoOnAPageWhenThereWasNoMarket(String address) {
        var answer = when().get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).contains("text/html");
        assertThat(answer.asString()).contains("href=\"/days");
    }

    @Test
    void shouldPublishTheProceduresFromTheFirstDayOn() {
        assertThat(Public.get("/notices?limit=200").getList("items.kind")).contains("PROCEDURE");
        assertThat(Public.page("/law")).contains("第十七条").contains("及时公布成交价格、成交量、成交金额");
    }

    @Test
    void shouldIgnoreWhatAnAddressAsksWrongly() {
        assertThat(Public.page("/?period=CENTURY&lang=xx")).contains("<html lang=\"zh-CN\">");
        assertThat(Public.page("/notices?after=x%22%3E%3Cscript%3E")).doesNotContain("><script>");
        assertThat(Public.page("/days?after=yesterday")).contains(DAY);
    }
}
