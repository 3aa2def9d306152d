package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public and a trader see in a real browser, through Keycloak's real login pages. */
@ExtendWith(OnePlatform.Resolver.class)
@DisabledIf(value = "org.nengquan.e2e.SystemChromium#isLeftOut", disabledReason = "-Dnengquan.browser=none")
class BrowserTest {
    private final String gateway;

    BrowserTest(OnePlatform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        platform.season();
        new Exchange(platform).openADay();
        this.gateway = platform.running().places().gateway().toString();
    }

    @Test
    void shouldShowThePublicTheMarketWithoutJavaScript() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext visitor =
                        chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            // When
            Page page = visitor.newPage();
            var visit = new Visit(page, gateway);
            page.navigate(gateway + "/");
            visit.shoot("public");

            // Then
            assertThat(page.locator(".quote")).hasCount(2);
            assertThat(page.locator("table.tape tbody tr").first()).containsText(Pattern.compile("能耗|煤炭"));
            assertThat(page.locator("svg.drawing .candle").first()).isAttached();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
            visit.shoot("public-en");
        }
    }

    @Test
    void shouldLetATraderLogInOrderAndLeave() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext trader = chromium.browser().newContext()) {
            Page page = trader.newPage();
            var visit = new Visit(page, gateway);

            // When: the code flow leads through Keycloak's pages and back to the desk
            visit.logIn("project02.a", "/app/");
            assertThat(page).hasURL(Pattern.compile(".*/app/.*"));

            // When: the desk knows the trader's project and the day's prices
            assertThat(page.locator("form .hint").first()).containsText("联审通过");
            assertThat(page.locator("#order-price-hint")).containsText(Pattern.compile("[0-9.]+ –"));

            // Then: what the law allows is an order of one's own, and what it forbids is explained
            order(page, "7");
            assertThat(page.locator(".answer")).containsText("已受理");
            assertThat(page.locator("#pane-orders tbody tr").first()).containsText("7");
            order(page, "9000000");
            assertThat(page.locator(".problem")).containsText("办法§");
            visit.shoot("desk");
            visit.mustBeAccessible();

            // Then: whoever sits there is named, and what no order has reserved goes back to the account
            assertThat(page.locator(".organization")).not().containsText(Pattern.compile("^[0-9A-Z]{18}$"));
            page.getByLabel("资金划回账户").click();
            page.locator("#transfer-value").fill("1");
            page.getByText("确认划回").click();
            assertThat(page.locator(".el-message")).containsText("已提交");

            // Then: in English too, and out again
            page.locator("#tab-holdings").click();
            page.locator("header button[lang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#tab-holdings")).hasText("Holdings");
            page.locator("a.leave").click();
            assertThat(page).hasURL(Pattern.compile("^[^/]+//[^/]+/([?].*)?$"));
            visit.mustBeAccessible();
            page.navigate(gateway + "/app/");
            assertThat(page.getByRole(AriaRole.HEADING)).containsText("Please log in");
        }
    }

    @Test
    void shouldShowTheOperatorTheDayAndTheFiguresOfTheRules() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext operator = chromium.browser().newContext()) {
            Page page = operator.newPage();
            var visit = new Visit(page, gateway);

            visit.logIn("operator.a", "/app/operations");

            assertThat(page.locator("section[aria-labelledby=day-title]")).containsText("2022-07");
            assertThat(page.locator("section[aria-labelledby=rules-title]")).containsText("挂牌涨跌幅限制");
            visit.shoot("operations");
            visit.mustBeAccessible();
        }
    }

    private static void order(Page page, String quantity) {
        page.locator("#order-price")
                .fill(page.locator("#order-price-hint").innerText().replaceAll(".*?([0-9.]+) –.*", "$1"));
        page.locator("#order-quantity").fill(quantity);
        page.locator("button.submit").click();
    }
}
