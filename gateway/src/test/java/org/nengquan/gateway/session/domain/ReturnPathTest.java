package org.nengquan.gateway.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/desk", "/app/desk?instrument=COAL"})
    void shouldLeadBackToAPageOfThePortal(String wish) {
        assertThat(ReturnPath.of(wish).value()).isEqualTo(wish);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/app/",
                "//elsewhere.example/app/",
                "/app//../..//elsewhere.example\\",
                "/\\elsewhere.example",
                "/application",
                "/app/\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void shouldLeadNowhereElse(String wish) {
        assertThat(ReturnPath.of(wish).value()).isEqualTo("/app/");
    }
}
