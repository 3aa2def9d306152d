package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** The ways of trading besides an order, and the supervisors' page, in a real browser. */
@ExtendWith(OnePlatform.Resolver.class)
@DisabledIf(value = "org.nengquan.e2e.SystemChromium#isLeftOut", disabledReason = "-Dnengquan.browser=none")
class ModesInBrowserTest {
    /** Contrast is measured while nothing fades in. */
    private static final NewContextOptions AT_REST = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);

    private final OnePlatform platform;
    private final Exchange exchange;
    private final String gateway;

    ModesInBrowserTest(OnePlatform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        platform.season();
        this.platform = platform;
        this.exchange = new Exchange(platform);
        this.exchange.openADay();
        this.gateway = platform.running().places().gateway().toString();
    }

    @Test
    void shouldLetATraderTakeAListingAndSayWhyABlockIsRefused() {
        // Given
        Organization city = aCityWithPoolUnits();
        Person seller = platform.cast().peopleOf(city).getFirst();
        long price = exchange.priceFen("ENERGY", 20_000);
        exchange.sell(seller, "ENERGY", "POOL", price, 2).orFail("listing");

        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext trader = chromium.browser().newContext(AT_REST)) {
            Page page = trader.newPage();
            var visit = new Visit(page, gateway);
            visit.logIn("project02.a", "/app/desk");

            // When
            page.locator("#tab-listings").click();
            Locator listing = page.locator("#pane-listings tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(yuan(price)))
                    .filter(new Locator.FilterOptions().setHasText("出让"))
                    .first();
            listing.getByRole(AriaRole.BUTTON).click();
            page.locator("#quantity-value").fill("2");
            visit.mustBeAccessible();
            page.locator(".el-dialog button[type=submit]").click();

            // Then
            assertThat(page.locator(".el-message").first()).containsText("已摘牌成交");
            page.locator("#tab-trades").click();
            assertThat(page.locator("#pane-trades tbody tr").first()).containsText(yuan(price));
            visit.shoot("taken");

            // Then: what is no block is refused with its article
            page.navigate(gateway + "/app/blocks");
            page.getByText("提出协议").click();
            page.locator("#block-uscc").fill(city.uscc());
            page.locator("#block-price").fill(yuan(price));
            page.locator("#block-quantity").fill("1");
            page.locator("label[for=block-side] + *").click();
            page.locator(".el-select-dropdown:visible").getByText("买入").click();
            page.locator(".el-dialog button[type=submit]").click();
            assertThat(page.locator(".el-dialog .problem")).containsText("办法§");
            visit.shoot("block");
            visit.mustBeAccessible();
        }
    }

    @Test
    void shouldShowTheSupervisorTheAlertsAndEverybodyTheAuctions() {
        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext supervisor = chromium.browser().newContext();
                BrowserContext anybody = chromium.browser().newContext()) {
            var watch = new Visit(supervisor.newPage(), gateway);
            var auctions = new Visit(anybody.newPage(), gateway);

            // When
            watch.logIn("supervisor.a", "/app/surveillance");
            auctions.page().navigate(gateway + "/app/auctions");

            // Then
            assertThat(watch.page().locator("h1")).hasText("交易监察");
            assertThat(watch.page().locator("section.panel").first()).containsText("预警");
            assertThat(watch.page().locator(".problem")).hasCount(0);
            watch.shoot("surveillance");
            watch.mustBeAccessible();
            assertThat(auctions.page().locator("h1")).hasText("单向竞价");
            assertThat(auctions.page().locator(".problem")).hasCount(0);
            auctions.mustBeAccessible();
        }
    }

    private Organization aCityWithPoolUnits() {
        return platform.cast().organizations("CITY").stream()
                .filter(city -> !city.regionCode().equals("411600") && poolUnits(city) >= 2)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no city may sell anything"));
    }

    private long poolUnits(Organization city) {
        var positions = platform.api()
                .get(platform.cast().peopleOf(city).getFirst(), "/api/trading/v1/positions")
                .orFail("positions");
        return StreamSupport.stream(positions.body().path("quota").spliterator(), false)
                .filter(each -> each.path("instrument").asText().equals("ENERGY"))
                .filter(each -> each.path("priority").asText().equals("POOL"))
                .mapToLong(each -> each.path("free").asLong())
                .sum();
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
