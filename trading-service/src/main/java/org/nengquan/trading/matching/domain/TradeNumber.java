package org.nengquan.trading.matching.domain;

import java.time.LocalDate;

/** Numbers of trades for people: dated, counted through the day, with a check digit that catches a slip. */
final class TradeNumber {
    private static final int COUNT_DIGITS = 6;
    private static final int MODULUS = 10;

    private TradeNumber() {}

    /** Such as {@code T20220701-000123-4}. */
    static String of(LocalDate businessDate, long count) {
        String date = padded(
                businessDate.getYear() * 10_000L + businessDate.getMonthValue() * 100L + businessDate.getDayOfMonth(),
                8);
        String number = padded(count, COUNT_DIGITS);
        return "T" + date + "-" + number + "-" + checkDigit(date + number);
    }

    /** ISO 7064 MOD 11,10: one digit that finds every single error and nearly every swap of neighbours. */
    private static int checkDigit(String digits) {
        int product = MODULUS;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return (MODULUS + 1 - product) % MODULUS;
    }

    private static String padded(long value, int width) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
