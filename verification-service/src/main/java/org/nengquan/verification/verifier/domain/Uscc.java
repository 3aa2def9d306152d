package org.nengquan.verification.verifier.domain;

import java.util.regex.Pattern;

/** 统一社会信用代码 by GB 32100-2015: 18 characters, the last one checks the others. */
public record Uscc(String code) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");

    public Uscc {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not a 统一社会信用代码: " + code);
        }
    }

    /** Whether shape and check character are right. */
    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(WEIGHTS.length) == checkCharacter(code);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
