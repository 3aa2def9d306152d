package org.nengquan.gateway.route.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    private final RouteTable table =
            new RouteTable(Set.of("registry", "verification", "trading", "settlement", "disclosure"));

    private Optional<Destination> find(boolean reading, String path) {
        return table.find(reading, CleanPath.of(path).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "/, disclosure",
        "/days, disclosure",
        "/days/2022-07-01, disclosure",
        "/notices, disclosure",
        "/cap-statement, disclosure",
        "/law, disclosure",
        "/public/style.css, disclosure",
        "/api/disclosure/v1/day-reports, disclosure",
        "/api/disclosure/v1/k-lines/ENERGY, disclosure",
        "/api/trading/v1/markets, trading",
        "/api/trading/v1/markets/ENERGY/book, trading",
        "/api/trading/v1/trading-days/current, trading",
        "/api/trading/v1/trading-days/next, trading",
        "/api/trading/v1/rule-parameters, trading",
        "/api/trading/v1/calendar/2024, trading",
        "/api/trading/v1/stream, trading",
        "/api/trading/v1/auctions, trading",
        "/api/trading/v1/auctions/01a1fe43, trading",
        "/api/registry/v1/jwks, registry",
        "/api/registry/v1/credential-status-list, registry",
        "/api/registry/v1/movement-kinds, registry",
        "/api/registry/v1/construction-board, registry",
        "/api/registry/v1/cap-statements, registry",
        "/api/registry/v1/allocation-totals, registry",
        "/api/registry/v1/compliance-board, registry",
        "/api/settlement/v1/document-checks/HT-T20220701-000001-1-B, settlement",
        "/api/verification/v1/energy-factors, verification"
    })
    void shouldLeadThePublicToWhatIsPublic(String path, String service) {
        assertThat(find(true, path)).contains(new Destination(service, true));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/disclosure/v1/integrity, disclosure",
        "/api/disclosure/v1/trade-trails/T20220701-000001-1, disclosure",
        "/api/disclosure/v1/integrity/, disclosure",
        "/api/disclosure/v1/credit-records, disclosure",
        "/api/disclosure/v1/credit-push, disclosure",
        "/api/disclosure/v1/refusals, disclosure",
        "/api/settlement/v1/trade-documents, settlement",
        "/api/trading/v1/orders, trading",
        "/api/trading/v1/rule-changes, trading",
        "/api/trading/v1/auctions/01a1fe43/bids, trading",
        "/api/registry/v1/movements, registry",
        "/api/trading/v1/calendar-changes, trading",
        "/api/trading/v1/trading-days/2022-07-01, trading",
        "/api/trading/v1/streams, trading",
        "/api/registry/v1/holdings, registry",
        "/api/verification/v1/baselines, verification",
        "/api/settlement/v1/cash-account, settlement"
    })
    void shouldAskForLoginEverywhereElse(String path, String service) {
        assertThat(find(true, path)).contains(new Destination(service, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/disclosure/v1/notices",
                "/api/trading/v1/markets/ENERGY/book",
                "/api/trading/v1/trading-days/current"
            })
    void shouldAskForLoginToWriteEvenWherePublicMayRead(String path) {
        assertThat(find(false, path)).map(Destination::open).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/api/registry/q/metrics",
                "/api/registry/v2/holdings",
                "/api/registry/v1",
                "/api/bank/v1/deposits",
                "/api/REGISTRY/v1/holdings",
                "/deposits",
                "/realms/nengquan"
            })
    void shouldLeadNowhereElse(String path) {
        assertThat(find(true, path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/notices", "/public/style.css"})
    void shouldTakeNothingButReadingForPages(String path) {
        assertThat(find(false, path)).isEmpty();
    }
}
