package org.nengquan.registry.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.Codes;

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
    void shouldAcceptCodesWhoseTwoChecksHold(String code) {
        assertThat(Uscc.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91520000714304076Q",
                "914403001922038217",
                "91440300192203821",
                "9144030019220382166",
                "914403001922038216 ",
                "91440300I922038216",
                "91440300１922038216",
                "",
                "9144030071526726xg"
            })
    void shouldRefuseCodesThatAreNot(String code) {
        assertThat(Uscc.isValid(code)).isFalse();
        assertThat(Uscc.parse(code)).isEmpty();
        assertThatThrownBy(() -> new Uscc(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseACodeWhoseOuterCheckHoldsButWhoseOrganisationCodeDoesNot() {
        // Given: 91440300 192203821 → organisation code with a wrong check digit, the outer one recomputed for it
        String valid = "914403001922038216";
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String seventeen = valid.substring(0, 16) + "2";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }

        // When
        String code = seventeen + alphabet.charAt((31 - sum % 31) % 31);

        // Then
        assertThat(Uscc.isValid(code)).isFalse();
    }

    @Test
    void shouldAcceptGovernmentBodiesWhichBeginWithOne() {
        assertThat(Codes.government().authority()).isEqualTo('1');
        assertThat(Codes.enterprise().authority()).isEqualTo('9');
    }
}
