package org.nengquan.verification.number.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A public number such as {@code QR-410100-20220715-000042-2}: kind, region, business date, running number, check digit.
 *
 * <p>The check digit is ISO 7064 MOD 11,10 over all digits before it: it notices every single wrong digit and nearly
 * every swap of neighbours, so that a number read over the telephone can be trusted.
 */
public final class ReadableNumber {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-\\d{6}-\\d{8}-\\d{6,12}-\\d");

    private ReadableNumber() {}

    /**
     * Writes a number.
     *
     * @param kind two capital letters
     * @param regionCode six digits, GB/T 2260
     * @param date the business date
     * @param running unique within the kind, from 1
     */
    public static String of(String kind, String regionCode, LocalDate date, long running) {
        var body = "%s-%s-%s-%06d".formatted(kind, regionCode, date.format(DateTimeFormatter.BASIC_ISO_DATE), running);
        var number = body + "-" + checkDigit(body);
        if (!SHAPE.matcher(number).matches()) {
            throw new IllegalArgumentException("not a public number: " + number);
        }
        return number;
    }

    /** Whether shape and check digit are right. */
    public static boolean isValid(String number) {
        if (!SHAPE.matcher(number).matches()) {
            return false;
        }
        var body = number.substring(0, number.length() - 2);
        return number.charAt(number.length() - 1) - '0' == checkDigit(body);
    }

    private static int checkDigit(String body) {
        int product = 10;
        for (char c : body.replaceAll("\\D", "").toCharArray()) {
            int sum = (product + (c - '0')) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
