package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengquan.local.cast.Organization;

/** A year's energy in a real browser: reported, verified, accepted, each by the person whose it is. */
@ExtendWith(OnePlatform.Resolver.class)
@DisabledIf(value = "org.nengquan.e2e.SystemChromium#isLeftOut", disabledReason = "-Dnengquan.browser=none")
class ConsumptionInBrowserTest {
    /** Contrast is measured while nothing fades in. */
    private static final NewContextOptions AT_REST = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);

    private static final String PAGE = "/app/consumption";
    private static final String SHA_256 = "0123456789abcdef".repeat(4);

    private final SavedTon people;
    private final Organization unit;
    private final Organization body;
    private final String gateway;

    ConsumptionInBrowserTest(OnePlatform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        platform.season();
        this.people = new SavedTon(platform);
        this.unit = platform.cast().organizations("VOLUNTARY").stream()
                .filter(one -> !platform.cast().isEtsCovered(one))
                .skip(2)
                .findFirst()
                .orElseThrow();
        this.body = platform.cast().organizations("VERIFIER").getFirst();
        this.gateway = platform.running().places().gateway().toString();
    }

    /** 方案二(四): the third party's figure is what counts, and the city's word makes it count. */
    @Test
    void shouldLeadAYearFromTheUnitsReportToTheCitysWord() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext reporting = chromium.browser().newContext(AT_REST);
                BrowserContext verifying = chromium.browser().newContext(AT_REST);
                BrowserContext accepting = chromium.browser().newContext(AT_REST);
                BrowserContext overseeing = chromium.browser().newContext(AT_REST)) {

            // When the unit reports a year that is not over, the page says by which rule it may not
            Visit reporter = visit(reporting, unit);
            declare(reporter.page(), "2022");
            assertThat(reporter.page().locator(".el-dialog .problem")).containsText("方案");
            reporter.mustBeAccessible();
            reporter.shoot("consumption-refused");

            // When it reports the year before
            reporter.page().locator("#consumption-year").fill("2021");
            send(reporter.page());
            assertThat(row(reporter.page())).containsText("待核查");
            assertThat(row(reporter.page())).containsText("1234");

            // When the body that it commissioned finds less coal
            Visit verifier = visit(verifying, body);
            row(verifier.page()).getByRole(AriaRole.BUTTON).click();
            fillEnergy(verifier.page(), "1111000");
            verifier.page().locator("#consumption-sha256").fill(SHA_256);
            verifier.mustBeAccessible();
            verifier.shoot("consumption-verified");
            send(verifier.page());
            assertThat(row(verifier.page())).containsText("待确认");

            // Then the city accepts what was found, and those who oversee see it
            Visit city = visit(accepting, people.cityOf(unit.regionCode()));
            row(city.page())
                    .getByText("确认", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(row(city.page())).containsText("已确认");
            assertThat(row(city.page())).containsText("1111");
            Visit auditor = new Visit(overseeing.newPage(), gateway);
            auditor.logIn("auditor.a", PAGE);
            assertThat(row(auditor.page())).containsText("已确认");
            assertThat(auditor.page().locator("section[aria-labelledby=credit-title]"))
                    .containsText("暂无信用记录");
            assertThat(auditor.page().locator(".problem")).hasCount(0);
            auditor.mustBeAccessible();
            auditor.shoot("consumption-overseen");
        }
    }

    private Visit visit(BrowserContext context, Organization organization) {
        var visit = new Visit(context.newPage(), gateway);
        visit.logIn(people.first(organization).username(), PAGE);
        return visit;
    }

    private void declare(Page page, String year) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("报告年度消费量"))
                .click();
        choose(page, "consumption-verifier", body.name());
        page.locator("#consumption-year").fill(year);
        fillEnergy(page, "1234000");
        send(page);
    }

    private static void fillEnergy(Page page, String kilograms) {
        choose(page, "energy-0", "原煤");
        page.locator("#amount-0").fill(kilograms);
        page.locator("#consumption-output").fill("5000");
    }

    private static void choose(Page page, String field, String option) {
        page.locator("label[for=" + field + "] + *").click();
        page.locator(".el-select-dropdown:visible")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void send(Page page) {
        page.locator(".el-dialog button[type=submit]").click();
    }

    private Locator row(Page page) {
        return page.locator("section[aria-labelledby=reports-title] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(unit.uscc()));
    }
}
