package org.nengquan.registry.identity.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A 统一社会信用代码 (GB 32100-2015): registering authority, class of body, six digits of division, the nine
 * characters of the organisation code (GB 11714) and one check character.
 *
 * <p>Both checks must hold. The last character may be any of the alphabet, not only a digit or X, and the first
 * is not only 9: government bodies begin with 1.
 *
 * @param code eighteen characters, upper case
 */
public record Uscc(String code) implements Comparable<Uscc> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE =
            Pattern.compile("[1-9ANY][1-9A-Z]\\d{6}[0-9A-HJ-NPQRTUWXY]{8}[0-9X][0-9A-HJ-NPQRTUWXY]");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_START = 8;
    private static final int ORGANISATION_CHECK = 16;
    private static final int CHECK = 17;
    private static final int MODULUS = 31;
    private static final int ORGANISATION_MODULUS = 11;

    public Uscc {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not a unified social credit code: " + code);
        }
    }

    /** Whether shape, check character and inner organisation code all hold. */
    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches()
                && code.charAt(CHECK) == checkCharacter(code)
                && code.charAt(ORGANISATION_CHECK) == organisationCheck(code);
    }

    /** The code, if it is one. */
    public static Optional<Uscc> parse(String code) {
        return isValid(code) ? Optional.of(new Uscc(code)) : Optional.empty();
    }

    /** 登记管理部门: 1 for bodies on the state establishment, 9 for market registration, and so on. */
    public char authority() {
        return code.charAt(0);
    }

    /** 机构类别 within the registering authority. */
    public char bodyClass() {
        return code.charAt(1);
    }

    private static char checkCharacter(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANISATION_START + i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
        }
        int check = (ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS) % ORGANISATION_MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    @Override
    public int compareTo(Uscc other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
