package org.nengquan.disclosure.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where credit records may go, and how often it is tried. */
class PushRulesTest {
    private static final String KEY = "k".repeat(32);

    @Test
    void shouldPushToAnEncryptedAddress() {
        var target = new PushTarget(URI.create("https://credit.example.org/records"), KEY);
        assertThat(target.address()).hasHost("credit.example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "http://credit.example.org/records, https",
        "credit.example.org, https",
        "https:///records, https",
        "https://user:password@credit.example.org, login",
    })
    void shouldPushNowhereElse(String address, String why) {
        assertThatThrownBy(() -> new PushTarget(URI.create(address), KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void shouldNotSignWithAKeyThatCanBeGuessed() {
        assertThatThrownBy(() -> new PushTarget(URI.create("https://credit.example.org"), "secret"))
                .hasMessageContaining("32 characters");
    }

    @Test
    void shouldWaitTwiceAsLongAfterEachFailureUpToTheLongest() {
        var backoff = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));
        assertThat(backoff.after(1)).hasSeconds(10);
        assertThat(backoff.after(2)).hasSeconds(20);
        assertThat(backoff.after(9)).hasSeconds(2560);
        assertThat(backoff.after(10)).hasHours(1);
        assertThat(backoff.after(1_000_000)).hasHours(1);
    }
}
