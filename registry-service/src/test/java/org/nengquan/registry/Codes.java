package org.nengquan.registry;

import java.util.concurrent.atomic.AtomicInteger;
import org.nengquan.registry.identity.domain.Uscc;

/** Valid codes for tests, computed by the standard's text and not by the code under test. */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

    private Codes() {}

    /** An enterprise never used before. */
    public static Uscc enterprise() {
        return of("91", "410100", NEXT.incrementAndGet());
    }

    /** A government body never used before. */
    public static Uscc government() {
        return of("11", "410000", NEXT.incrementAndGet());
    }

    /** A code of this class and division. */
    public static Uscc of(String classes, String division, int organisation) {
        String body = String.valueOf(organisation);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(body.charAt(i), 10) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        String inner = body + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
        String first17 = classes + division + inner;
        int total = 0;
        for (int i = 0; i < 17; i++) {
            total += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return new Uscc(first17 + ALPHABET.charAt((31 - total % 31) % 31));
    }
}
