package org.nengquan.trading.matching.domain;

import java.time.LocalDate;

/** Numbers of trades for people: dated, counted through the day, with a check digit that catches a slip. */
final class TradeNumber {
    private static final long SEVEN_DIGITS = 1_000_000;
    private static final int MODULUS = 10;

    private TradeNumber() {}

    /** Such as {@code T20220701-000123-4}. */
    static String of(LocalDate businessDate, long count) {
        String date = Long.toString(
                businessDate.getYear() * 10_000L + businessDate.getMonthValue() * 100L + businessDate.getDayOfMonth());
        String number = padded(count);
        int check = (MODULUS + 1 - product(product(MODULUS, date), number)) % MODULUS;
        return "T" + date + "-" + number + "-" + check;
    }

    /** ISO 7064 MOD 11,10: one digit that finds every single error and nearly every swap of neighbours. */
    private static int product(int before, String digits) {
        int product = before;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return product;
    }

    /** At least six digits. */
    private static String padded(long count) {
        return count < SEVEN_DIGITS ? Long.toString(SEVEN_DIGITS + count).substring(1) : Long.toString(count);
    }
}
