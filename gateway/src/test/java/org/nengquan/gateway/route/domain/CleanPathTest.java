package org.nengquan.gateway.route.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/days/, /days",
        "/api/trading/v1/orders, /api/trading/v1/orders",
        "/api/trading/v1/orders/, /api/trading/v1/orders",
        "/public/a-b_c.~css, /public/a-b_c.~css",
        "/notices/%E5%85%AC%E5%91%8A, /notices/%E5%85%AC%E5%91%8A"
    })
    void shouldTakeAPathThatMeansOneThing(String raw, String clean) {
        assertThat(CleanPath.of(raw)).contains(new CleanPath(clean));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "//",
                "/api//disclosure",
                "/api/registry/v1/../../../q/metrics",
                "/api/registry/v1/.",
                "/api/registry/v1/..",
                "/api/registry/v1/%2e%2e/%2e%2e/q/metrics",
                "/api/registry/v1/a%2Fb",
                "/api/registry/v1/a%5cb",
                "/api/registry/v1/a\\b",
                "/api/disclosure/v1/integrity;a=b",
                "/api/disclosure/v1/%69ntegrity",
                "/api/disclosure/v1/integrity%00",
                "/api/disclosure/v1/a b"
            })
    void shouldRefuseAPathThatCouldMeanSomethingElseToTheService(String raw) {
        assertThat(CleanPath.of(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1025, 100_000})
    void shouldRefuseAnEndlessPath(int length) {
        assertThat(CleanPath.of("/" + "a".repeat(length - 1))).isEmpty();
        assertThat(CleanPath.of("/a".repeat(length))).isEmpty();
    }
}
