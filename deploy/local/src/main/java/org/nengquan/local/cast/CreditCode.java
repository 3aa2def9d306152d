package org.nengquan.local.cast;

/**
 * Makes codes whose check characters are right: GB 32100-2015 (统一社会信用代码) around GB 11714 (organization code).
 */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] OUTER_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    /**
     * A whole code of 18 characters.
     *
     * @param department the registering department and the class, such as {@code 11} for government bodies and {@code 91}
     *     for enterprises
     * @param regionCode six digits
     * @param body eight digits that nobody else has
     */
    static String of(String department, String regionCode, String body) {
        String seventeen = department + regionCode + body + innerCheck(body);
        return seventeen + outerCheck(seventeen);
    }

    private static char innerCheck(String body) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(body.charAt(i)) * INNER_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    private static char outerCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < OUTER_WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * OUTER_WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
