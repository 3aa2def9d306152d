package org.nengquan.verification.verifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "9144030071526726XG",
                "91330100799655058B",
                "91110000802100433B",
                "91440300708461136T",
                "91350100M000100Y43"
            })
    void shouldAcceptCodesWhoseCheckCharacterIsRight(String code) {
        assertThat(Uscc.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91520000714304076Q", "914403001922038217", "91440300192203821", "91440300192203821I", ""})
    void shouldRefuseAllOthers(String code) {
        assertThat(Uscc.isValid(code)).isFalse();
    }
}
