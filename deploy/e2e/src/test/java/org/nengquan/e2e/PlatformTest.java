package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.Api;
import org.nengquan.local.season.Reply;

/** A saved ton is confirmed, issued, bought by its city, listed, bought by a project, settled and published. */
@ExtendWith(OnePlatform.Resolver.class)
class PlatformTest {
    private static final String ORDERS = "/api/trading/v1/orders";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    /** Where an order comes by, with its trade, delivery and payment, until the public knows of it. */
    private static final List<String> JOURNEY = List.of(
            "gateway POST",
            "trading POST /api/trading/v1/orders",
            "settlement settlement.market process",
            "registry registry.deliveries process",
            "settlement settlement.deliveries process",
            "disclosure disclosure.market process",
            "disclosure disclosure.holdings process",
            "disclosure disclosure.settlement process");

    private final OnePlatform platform;
    private final Api api;
    private final Exchange exchange;
    private final PublicEye anybody;
    private final SavedTon saved;
    private final Organization buyer;
    private final Organization city;
    private final Person seller;

    PlatformTest(OnePlatform platform) {
        platform.season();
        this.platform = platform;
        this.api = platform.api();
        this.exchange = new Exchange(platform);
        this.anybody = new PublicEye(platform);
        this.saved = new SavedTon(platform);
        this.buyer = platform.cast().organizations("PROJECT").getFirst();
        this.city = saved.city();
        this.seller = saved.first(city);
    }

    @Test
    void shouldCarryASavedTonFromTheBaselineToThePublicPage() throws Exception {
        // Given: 122.9 tce are saved, 122 of them confirmed, and issued by two persons (办法§9, §11)
        assertThat(saved.takeIn().text("status")).isEqualTo("ACTIVE");
        long quantity = confirmAndIssue();
        assertThat(quantity).isEqualTo(122);

        // Given: the city calls them first (收储), and may not sell them the same day (T+1)
        long price = exchange.priceFen("ENERGY", 20_000);
        collect(price, quantity);

        // Given: a project that needs 201 × 0.3 × 1.50 ÷ 0.75 = 120.6 tce, rounded up
        Reply project = saved.recordProject(buyer, "201");
        assertThat(project.number("energyPurchaseQuantity")).isEqualTo(121);
        saved.passJointReview(project.text("projectId"));

        // When: the city lists them on the next business day, and the project buys what it needs
        LocalDate day = exchange.openNextDay();
        saved.handToTradingOnceDelivered(city, quantity);
        exchange.awaitQuota(seller, "ENERGY", "SAVED", quantity);
        long fundBefore = treasuryFundFen();
        exchange.sell(seller, "ENERGY", "SAVED", price, quantity).orFail("listing");
        List<Duration> untilPublished = buyAndWatch(project.text("projectId"), price, List.of(25L, 25L, 25L, 25L));
        buyTraced(project.text("projectId"), price, 21);

        // Then
        assertThat(untilPublished.stream().sorted().toList().get(1))
                .as("the second of four")
                .isLessThan(A_SECOND);
        Reply oneMore = exchange.buyFor(project.text("projectId"), saved.first(buyer), "ENERGY", price, 1);
        mustBeRefused("purchase-above-quantity", "办法§14", oneMore);
        exchange.close();
        assertThat(platform.season().failures())
                .as("integrity of the five services")
                .isEmpty();
        assertThat(treasuryFundFen() - fundBefore)
                .as("in the city's earmarked fund")
                .isEqualTo(121 * price);
        assertThatThePublicSeesTheTradesButNotTheParties(day, price);
        assertThatTheLastTradeIsTracedFromTheMeterToTheMoney();
    }

    @Test
    void shouldKeepOutAUnitThatEmissionsTradingCovers() {
        // Given
        Organization covered = platform.cast().organizations("VOLUNTARY").stream()
                .filter(platform.cast()::isEtsCovered)
                .findFirst()
                .orElseThrow();

        // When
        Reply answer = saved.apply(covered);

        // Then
        mustBeRefused("covered-by-carbon-trading", "办法§11", answer);
    }

    @Test
    void shouldRefuseOrdersWithTheArticleThatForbidsThem() {
        // Given
        exchange.openADay();
        Organization unreviewed = projects().getLast();
        Organization rawMaterial = projects().get(projects().size() - 2);
        Organization missedTarget = saved.cityOf("411600");

        // When
        Reply sale = exchange.sell(saved.first(missedTarget), "ENERGY", "POOL", exchange.priceFen("ENERGY", 20_000), 1);
        Reply unreviewedPurchase = buyFor(unreviewed, "ENERGY", 1);
        Reply coalForRawMaterial = buyFor(rawMaterial, "COAL", 1);
        Reply tooDear = buyFor(buyer, "ENERGY", 26_000);

        // Then
        mustBeRefused("region-missed-target", "办法§6", sale);
        mustBeRefused("joint-review-not-passed", "办法§11", unreviewedPurchase);
        mustBeRefused("coal-use-not-replacement", "办法§13", coalForRawMaterial);
        mustBeRefused("cash-too-small", "办法", tooDear);
    }

    @Test
    void shouldAnswerEachKindOfBadRequestInItsOwnWay() {
        // Given
        exchange.openADay();
        Person trader = saved.first(buyer);
        Map<String, Object> order = Exchange.order(
                "ENERGY", "BUY", exchange.priceFen("ENERGY", 1), 1, Map.of("projectId", saved.projectOf(buyer)));
        exchange.place(trader, order).orFail("a good order");
        Map<String, Object> other = new HashMap<>(order);
        other.put("quantity", 2);
        String token = platform.tokens().bearer(trader);
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);

        // When
        Reply forgedToken = api.commandWithToken(forged, ORDERS, "forged", order);
        Reply wrongRole =
                api.command(trader, "/api/trading/v1/trading-days", "role", Map.of("businessDate", "2022-12-01"));
        Reply foreign = api.get(
                trader, "/api/registry/v1/participants/" + projects().getLast().uscc());
        Reply sameKeyOtherBody = exchange.place(trader, other);
        Reply twoFaults = exchange.place(trader, Exchange.order("ENERGY", "BUY", -1, 0, Map.of()));

        // Then
        assertThat(forgedToken.status()).isEqualTo(401);
        assertThat(wrongRole.status()).isEqualTo(403);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(sameKeyOtherBody.status()).isEqualTo(409);
        assertThat(twoFaults.status()).isEqualTo(400);
        assertThat(twoFaults.body().path("violations")).hasSize(2);
    }

    private long confirmAndIssue() {
        exchange.close();
        String baseline = saved.fileBaseline(exchange.nextDate());
        exchange.openNextDay();
        assertThat(saved.audit(baseline).status())
                .as("an audit before the works are done")
                .isEqualTo(422);
        exchange.openNextDay();
        Reply confirmation = saved.confirm(saved.auditOnceAllowed(baseline).text("auditId"));
        Reply proposed = saved.proposeIssuance(saved.province("a"), confirmation.text("confirmationNumber"));
        mustBeRefused("four-eyes", "", saved.approveIssuance(saved.province("a"), proposed.text("issuanceId")));
        saved.approveIssuance(saved.province("b"), proposed.text("issuanceId")).orFail("issuance");
        return confirmation.number("quantity");
    }

    /** 优先收储: at the previous close, which the price that is asked for bounds well enough to provide the money. */
    private void collect(long price, long quantity) throws Exception {
        Person unit = saved.first(saved.unit());
        saved.handToTrading(saved.unit(), quantity).orFail("hand to trading");
        saved.fund(city, 2 * price * quantity);
        exchange.awaitQuota(unit, "ENERGY", "SAVED", quantity);
        exchange.awaitCash(seller, price * quantity);
        mustBeRefused("city-not-offered-first", "办法§13", exchange.sell(unit, "ENERGY", "SAVED", price, quantity));
        assertThat(exchange.callFirst(unit, seller, "ENERGY", quantity).text("state"))
                .isEqualTo("TAKEN");
        saved.awaitLocked(city, quantity);
        mustBeRefused("quota-too-small", "", saved.handToTrading(city, quantity));
    }

    private List<Duration> buyAndWatch(String projectId, long price, List<Long> quantities) {
        List<Duration> untilPublished = new ArrayList<>();
        for (long quantity : quantities) {
            Reply bought = exchange.buyFor(projectId, saved.first(buyer), "ENERGY", price, quantity);
            assertThat(bought.text("state")).as(bought.toString()).isEqualTo("FILLED");
            untilPublished.add(anybody.awaitTrade(
                    bought.body().path("trades").path(0).path("tradeNumber").asText()));
        }
        return untilPublished;
    }

    /** What becomes of one order, from the public door to the public page, stands in one trace. */
    private void buyTraced(String projectId, long price, long quantity) {
        String traceId = UUID.randomUUID().toString().replace("-", "");
        Exchange traced = new Exchange(platform, api.inTrace("00-" + traceId + "-00f067aa0ba902b7-01"));
        Reply bought = traced.buyFor(projectId, saved.first(buyer), "ENERGY", price, quantity);
        assertThat(bought.text("state")).as(bought.toString()).isEqualTo("FILLED");
        assertThat(platform.traces().stations(traceId, JOURNEY)).containsAll(JOURNEY);
    }

    /** 办法§16: in one request, for those who oversee. */
    private void assertThatTheLastTradeIsTracedFromTheMeterToTheMoney() {
        String trade = api.get(seller, "/api/trading/v1/trades?limit=1")
                .orFail("trades")
                .body()
                .path("items")
                .path(0)
                .path("tradeNumber")
                .asText();
        Reply trail = api.getUntil(
                platform.cast().person("auditor.a"),
                "/api/disclosure/v1/trade-trails/" + trade,
                reply -> reply.body().path("complete").asBoolean());
        assertThat(trail.body().path("missing")).isEmpty();
        assertThat(trail.body().path("steps").findValuesAsText("kind"))
                .contains("AUDIT", "CONFIRMATION", "ISSUE", "TRADE", "DELIVERY", "SETTLEMENT", "TREASURY");
    }

    private void assertThatThePublicSeesTheTradesButNotTheParties(LocalDate day, long price) {
        JsonNode report = anybody.json("/api/disclosure/v1/day-reports/" + day);
        JsonNode energy = of("ENERGY", report.path("markets"));
        assertThat(energy.path("quantity").asLong()).isEqualTo(121);
        assertThat(energy.path("amountFen").asLong()).isEqualTo(121 * price);
        assertThat(energy.path("settledTrades").asLong()).isEqualTo(5);
        JsonNode candle = anybody.json("/api/disclosure/v1/k-lines/ENERGY?period=DAY&limit=1")
                .path("items")
                .path(0);
        assertThat(candle.path("date").asText()).isEqualTo(day.toString());
        assertThat(candle.path("closeFen").asLong()).isEqualTo(price);
        String yuan = "%d.%02d".formatted(price / 100, price % 100);
        assertThat(anybody.text("/")).contains(day.toString(), yuan);
        for (String path :
                List.of("/", "/days/" + day, "/api/disclosure/v1/trades", "/api/disclosure/v1/day-reports/" + day)) {
            assertThat(anybody.text(path)).doesNotContain(saved.unit().uscc(), city.uscc(), buyer.uscc());
        }
    }

    private long treasuryFundFen() {
        return api.get(seller, "/api/settlement/v1/treasury-funds/" + city.regionCode())
                .orFail("fund")
                .number("balanceFen");
    }

    private List<Organization> projects() {
        return platform.cast().organizations("PROJECT");
    }

    private Reply buyFor(Organization owner, String instrument, long quantity) {
        long price = exchange.priceFen(instrument, Long.MAX_VALUE);
        return exchange.buyFor(saved.projectOf(owner), saved.first(owner), instrument, price, quantity);
    }

    private static JsonNode of(String instrument, JsonNode markets) {
        return StreamSupport.stream(markets.spliterator(), false)
                .filter(market -> market.path("instrument").asText().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    private static void mustBeRefused(String code, String article, Reply answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.text("article")).startsWith(article);
        assertThat(answer.body().path("remedy").path("zh").asText()).isNotBlank();
    }
}
