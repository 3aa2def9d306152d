package org.nengquan.registry.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicNumberTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @Test
    void shouldSayWhatProvinceDateAndRunningNumber() {
        assertThat(PublicNumber.of(Numbered.ACCOUNT, DAY, 12).value()).startsWith("ZH41-20220701-000012-");
        assertThat(PublicNumber.of(Numbered.ISSUANCE, DAY, 1_234_567).value()).startsWith("FF41-20220701-1234567-");
    }

    @Test
    void shouldFindEveryWrongCharacterAndEverySwapOfNeighbours() {
        String number = PublicNumber.of(Numbered.PROJECT, DAY, 90_817).value();
        assertThat(PublicNumber.isValid(number)).isTrue();
        for (int i = 0; i < number.length(); i++) {
            for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (number.charAt(i) != '-' && number.charAt(i) != wrong) {
                    assertThat(PublicNumber.isValid(number.substring(0, i) + wrong + number.substring(i + 1)))
                            .isFalse();
                }
            }
        }
        for (int i = 0; i + 1 < number.length(); i++) {
            if (number.charAt(i) != number.charAt(i + 1)) {
                String swapped =
                        number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
                assertThat(PublicNumber.isValid(swapped)).isFalse();
            }
        }
    }
}
