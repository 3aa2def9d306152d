package org.nengquan.gateway.session.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsrfTokensTest {
    private final CsrfTokens tokens = new CsrfTokens(() -> Optional.of("a secret of thirty-two letters!!"));

    @Test
    void shouldKnowTheTokenOfASessionAgainOnAnotherReplica() {
        // Given
        var replica = new CsrfTokens(() -> Optional.of("a secret of thirty-two letters!!"));

        // Then
        assertThat(replica.matches("session", tokens.of("session"))).isTrue();
    }

    @Test
    void shouldRefuseAnotherSessionsTokenAndNone() {
        assertThat(tokens.matches("session", tokens.of("other"))).isFalse();
        assertThat(tokens.matches("session", "")).isFalse();
        assertThat(tokens.matches("session", null)).isFalse();
    }

    @Test
    void shouldMakeUpASecretOfItsOwnWhereNoneIsGiven() {
        // Given
        var one = new CsrfTokens(Optional::empty);
        var two = new CsrfTokens(Optional::empty);

        // Then
        assertThat(one.matches("session", one.of("session"))).isTrue();
        assertThat(two.matches("session", one.of("session"))).isFalse();
    }
}
