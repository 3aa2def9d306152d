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

/** The end of an account in a real browser: proposed by its holder, with a successor, and decided by the province. */
@ExtendWith(OnePlatform.Resolver.class)
@DisabledIf(value = "org.nengquan.e2e.SystemChromium#isLeftOut", disabledReason = "-Dnengquan.browser=none")
class ClosingInBrowserTest {
    /** Contrast is measured while nothing fades in. */
    private static final NewContextOptions AT_REST = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);

    private static final String PAGE = "/app/closings";

    private final SavedTon people;
    private final Organization holder;
    private final Organization successor;
    private final Organization noProjectUnit;
    private final String gateway;

    ClosingInBrowserTest(OnePlatform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        platform.season();
        this.people = new SavedTon(platform);
        this.holder = platform.cast().organizations("PROJECT").get(2);
        this.successor = platform.cast().organizations("PROJECT").get(3);
        this.noProjectUnit = platform.cast().organizations("VOLUNTARY").stream()
                .filter(one -> !platform.cast().isEtsCovered(one))
                .findFirst()
                .orElseThrow();
        this.gateway = platform.running().places().gateway().toString();
    }

    /** The province turns it down in the end, so that the holder trades on in the other tests. */
    @Test
    void shouldLetAHolderProposeItsSuccessorAndTheProvinceDecide() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext holding = chromium.browser().newContext(AT_REST);
                BrowserContext deciding = chromium.browser().newContext(AT_REST)) {
            var own = new Visit(holding.newPage(), gateway);
            own.logIn(people.first(holder).username(), PAGE);

            // When a project is to pass to who may hold none (办法§11)
            own.page().getByRole(AriaRole.BUTTON, named("提出")).click();
            choose(own.page(), "closing-ground", "合并");
            own.page().locator("#closing-successor").fill(noProjectUnit.uscc());
            own.page().locator("#closing-reason").fill("吸收合并");
            send(own.page());
            assertThat(own.page().locator(".el-dialog .problem")).containsText("办法§11");
            own.mustBeAccessible();
            own.shoot("closing-refused");

            // When the successor is a project unit
            own.page().locator("#closing-successor").fill(successor.uscc());
            send(own.page());
            assertThat(row(own.page())).containsText("待批准");
            assertThat(row(own.page())).containsText(successor.uscc());

            // Then the province sees whose account it is, and turns it down with a reason
            var province = new Visit(deciding.newPage(), gateway);
            province.logIn("province.a", PAGE);
            choose(province.page(), "closing-account", holder.name());
            assertThat(row(province.page())).containsText(successor.name());
            province.mustBeAccessible();
            province.shoot("closing-decided");
            row(province.page()).getByText("驳回").click();
            province.page().locator("#reject-reason").fill("合并协议未附");
            send(province.page());
            assertThat(row(province.page())).containsText("已驳回");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
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

    private static Locator row(Page page) {
        return page.locator("section[aria-labelledby=closing-title] tbody tr");
    }
}
