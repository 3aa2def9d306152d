package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
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

    /** More than two units at any price of the test. */
    private static final long MONEY_FEN = 100_000;

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
            page.locator("#tab-barrings").click();
            assertThat(page.locator("#pane-barrings")).containsText("没有撤销通知");
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

    /** 单向竞价: announced, bid under seal, opened and won, each by the person whose it is and at its own screen. */
    @Test
    void shouldHoldAWholeAuctionFromItsAnnouncementToTheCurve() throws Exception {
        // Given two units with money in the market, and a city's lot
        List<Organization> units = platform.cast().organizations("VOLUNTARY").subList(0, 2);
        for (Organization unit : units) {
            new SavedTon(platform).fund(unit, MONEY_FEN);
            exchange.awaitCash(platform.cast().peopleOf(unit).getFirst(), MONEY_FEN);
        }
        String owner = platform.cast().peopleOf(aCityWithPoolUnits()).getFirst().username();

        try (SystemChromium chromium = SystemChromium.start();
                BrowserContext city = chromium.browser().newContext(AT_REST);
                BrowserContext first = chromium.browser().newContext(AT_REST);
                BrowserContext second = chromium.browser().newContext(AT_REST)) {
            var lot = new AuctionVisit(new Visit(city.newPage(), gateway));
            var better = new AuctionVisit(new Visit(first.newPage(), gateway));
            var worse = new AuctionVisit(new Visit(second.newPage(), gateway));

            // When it is announced, nobody bids before the seven days of notice are over
            lot.visit().logIn(owner, "/app/auctions");
            String auction = lot.announce("2", "150.00", "e2e " + exchange.businessDate());
            better.visit().logIn(login(units.getFirst()), auction);
            worse.visit().logIn(login(units.getLast()), auction);
            assertThat(better.ownBid()).containsText("公示期内尚不能报价");
            days(7);

            // When both bid under seal, each with its deposit: 10 % of 2 × 150 元
            better.seal("160.00", "1", "2");
            worse.seal("155.00", "2", "2");
            assertThat(better.ownBid()).containsText("¥ 30.00");
            assertThat(better.ownBid()).containsText("（密封）");
            better.visit().mustBeAccessible();
            better.visit().shoot("auction-sealed");
            days(1);

            // When both open what their own browser kept
            better.open("160.00");
            worse.open("155.00");
            days(1);

            // Then everybody sees the curve, and at which one price the best bids won
            lot.look(auction);
            assertThat(lot.terms()).containsText("已成交");
            assertThat(lot.terms()).containsText("155.00");
            assertThat(lot.curve().locator("svg[role=img]")).isVisible();
            assertThat(lot.curve().locator("tbody tr")).hasCount(2);
            assertThat(lot.curve().locator("tbody tr").first()).containsText("全部成交");
            assertThat(lot.curve().locator("tbody tr").last()).containsText("部分成交");
            lot.visit().mustBeAccessible();
            lot.visit().shoot("auction-curve");
            better.look(auction);
            assertThat(better.ownBid()).containsText("全部成交");
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

    private void days(int count) {
        for (int i = 0; i < count; i++) {
            exchange.openNextDay();
        }
    }

    private String login(Organization unit) {
        return platform.cast().peopleOf(unit).getFirst().username();
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
