package org.nengquan.trading.matching.domain;

import java.time.LocalDate;

/** Numbers of one day's trades for people: dated, counted through the day, with a check digit that catches a slip. */
final class TradeNumbers {
    private static final String ZEROS = "000000";
    private static final int MODULUS = 10;

    private final LocalDate date;
    private final String beginning;
    private final int dateProduct;

    private TradeNumbers(LocalDate date, String digits) {
        this.date = date;
        this.beginning = "T" + digits + "-";
        this.dateProduct = product(MODULUS, digits);
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
        String digits = Long.toString(count);
        String zeros = ZEROS.substring(Math.min(digits.length(), ZEROS.length()));
        int check = (MODULUS + 1 - product(product(dateProduct, zeros), digits)) % MODULUS;
        return beginning + zeros + digits + "-" + check;
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
}
