package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengquan.local.cast.DemoCast;

/** What the public and a trader see in a real browser, through Keycloak's real login pages. */
@ExtendWith(OnePlatform.Resolver.class)
@DisabledIf(value = "org.nengquan.e2e.SystemChromium#isLeftOut", disabledReason = "-Dnengquan.browser=none")
class BrowserTest {
    private static final Path SHOTS = Tree.root().resolve("deploy/e2e/target/shots");

    /** Levels A and AA of WCAG 2.1. */
    private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final String gateway;

    BrowserTest(OnePlatform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        platform.season();
        new Exchange(platform).openADay();
        this.gateway = platform.processes().places().gateway().toString();
    }

    @Test
    void shouldShowThePublicTheMarketWithoutJavaScript() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext visitor =
                        chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            // When
            Page page = visitor.newPage();
            page.navigate(gateway + "/");
            shoot(page, "public");

            // Then
            assertThat(page.locator(".quote")).hasCount(2);
            assertThat(page.locator("table.tape tbody tr").first()).containsText(Pattern.compile("能耗|煤炭"));
            assertThat(page.locator("svg.drawing .candle").first()).isAttached();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
            shoot(page, "public-en");
        }
    }

    @Test
    void shouldLetATraderLogInOrderAndLeave() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext trader = chromium.browser().newContext()) {
            Page page = trader.newPage();

            // When: the code flow leads through Keycloak's pages and back to the desk
            logIn(page, "project02.a", "/app/");
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
            shoot(page, "desk");
            mustBeAccessible(page);

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
            mustBeAccessible(page);
            page.navigate(gateway + "/app/");
            assertThat(page.getByRole(AriaRole.HEADING)).containsText("Please log in");
        }
    }

    @Test
    void shouldShowTheOperatorTheDayAndTheFiguresOfTheRules() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext operator = chromium.browser().newContext()) {
            Page page = operator.newPage();

            logIn(page, "operator.a", "/app/operations");

            assertThat(page.locator("section[aria-labelledby=day-title]")).containsText("2022-07");
            assertThat(page.locator("section[aria-labelledby=rules-title]")).containsText("挂牌涨跌幅限制");
            shoot(page, "operations");
            mustBeAccessible(page);
        }
    }

    private void logIn(Page page, String username, String to) {
        page.navigate(gateway + "/login?to=" + to);
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill(DemoCast.PASSWORD);
        page.locator("#kc-login").click();
    }

    private static void order(Page page, String quantity) {
        page.locator("#order-price")
                .fill(page.locator("#order-price-hint").innerText().replaceAll(".*?([0-9.]+) –.*", "$1"));
        page.locator("#order-quantity").fill(quantity);
        page.locator("button.submit").click();
    }

    private static void mustBeAccessible(Page page) {
        List<Rule> violations =
                new AxeBuilder(page).withTags(ACCESSIBILITY).analyze().getViolations();
        assertThat(violations)
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** For people: tests do not look at it. */
    private static void shoot(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
    }
}
