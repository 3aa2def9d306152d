package org.nengquan.verification.number.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadableNumberTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Test
    void shouldSayKindRegionDateAndRunningNumber() {
        // When
        var number = ReadableNumber.of("QR", "410100", DAY, 42);

        // Then
        assertThat(number).startsWith("QR-410100-20220901-000042-").hasSize(27);
        assertThat(ReadableNumber.isValid(number)).isTrue();
    }

    @Test
    void shouldNoticeEverySingleWrongDigit() {
        for (int running = 1; running <= 300; running++) {
            var number = ReadableNumber.of("QR", "411300", DAY, running);
            for (int i = 3; i < number.length(); i++) {
                assertWrongDigitsAreNoticed(number, i);
            }
        }
    }

    private static void assertWrongDigitsAreNoticed(String number, int i) {
        for (char digit = '0'; Character.isDigit(number.charAt(i)) && digit <= '9'; digit++) {
            var other = number.substring(0, i) + digit + number.substring(i + 1);
            assertThat(ReadableNumber.isValid(other)).as(other).isEqualTo(digit == number.charAt(i));
        }
    }

    @Test
    void shouldRefuseToWriteWhatIsNoNumber() {
        assertThatThrownBy(() -> ReadableNumber.of("QR", "4101", DAY, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadableNumber.of("Q", "410100", DAY, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ReadableNumber.isValid("nonsense")).isFalse();
    }
}
