package org.nengquan.registry.identity.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number that people read to each other on the telephone: what it numbers, the province, a date, a running
 * number and a check character (ISO 7064 MOD 37,36), such as {@code ZH41-20220701-000012-K}.
 *
 * <p>The check finds every single wrong character and every swap of two neighbours.
 *
 * @param value the number with its check character
 */
public record PublicNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}41-\\d{8}-\\d{6,12}-[0-9A-Z]");

    public PublicNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a public number: " + value);
        }
    }

    /** Numbers the {@code running}-th thing of its kind; the date is a business date. */
    public static PublicNumber of(Numbered what, LocalDate date, long running) {
        String body = String.format(
                Locale.ROOT, "%s41-%s-%06d-", what.letters(), date.format(DateTimeFormatter.BASIC_ISO_DATE), running);
        return new PublicNumber(body + check(body));
    }

    /** Whether shape and check character hold. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches()
                && check(value.substring(0, value.length() - 1)) == value.charAt(value.length() - 1);
    }

    private static char check(String body) {
        int product = MODULUS;
        for (char character : body.replace("-", "").toCharArray()) {
            int sum = (product + ALPHABET.indexOf(character)) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
