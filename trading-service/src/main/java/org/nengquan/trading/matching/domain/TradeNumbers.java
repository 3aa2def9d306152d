package org.nengquan.trading.matching.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Numbers of one day's trades for people: dated, counted through the day, with a check digit that catches a slip. */
final class TradeNumbers {
    private static final int LEAST_DIGITS = 6;
    private static final long SEVEN_DIGITS = 1_000_000;
    private static final int RADIX = 10;

    private final LocalDate date;
    private final byte[] beginning;
    private final int dateProduct;

    private TradeNumbers(LocalDate date, String digits) {
        this.date = date;
        this.beginning = ("T" + digits + "-").getBytes(StandardCharsets.US_ASCII);
        this.dateProduct = product(RADIX, beginning, 1, digits.length());
    }

    static TradeNumbers of(LocalDate date) {
        return new TradeNumbers(
                date, Long.toString(date.getYear() * 10_000L + date.getMonthValue() * 100L + date.getDayOfMonth()));
    }

    LocalDate date() {
        return date;
    }

    /** Such as {@code T20220701-000123-4}: at least six digits. */
    String number(long count) {
        int digits = LEAST_DIGITS;
        for (long more = count / SEVEN_DIGITS; more > 0; more /= RADIX) {
            digits++;
        }
        byte[] number = Arrays.copyOf(beginning, beginning.length + digits + 2);
        long left = count;
        for (int at = beginning.length + digits - 1; at >= beginning.length; at--) {
            number[at] = (byte) ('0' + left % RADIX);
            left /= RADIX;
        }
        int product = product(dateProduct, number, beginning.length, digits);
        number[number.length - 2] = '-';
        number[number.length - 1] = (byte) ('0' + (RADIX + 1 - product) % RADIX);
        return new String(number, StandardCharsets.US_ASCII);
    }

    /**
     * ISO 7064 MOD 11,10: one digit that finds every single error and nearly every swap of neighbours. Sums are kept
     * between 1 and 10, twice a sum between 1 and 10 modulo 11.
     */
    private static int product(int before, byte[] text, int from, int digits) {
        int product = before;
        for (int at = from; at < from + digits; at++) {
            int sum = product + text[at] - '0';
            int kept = sum > RADIX ? sum - RADIX : sum;
            int twice = 2 * kept;
            product = twice > RADIX ? twice - RADIX - 1 : twice;
        }
        return product;
    }
}
