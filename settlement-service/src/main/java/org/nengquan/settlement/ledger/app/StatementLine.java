package org.nengquan.settlement.ledger.app;

import java.time.Instant;
import org.nengquan.settlement.ledger.domain.AccountKind;
import org.nengquan.settlement.ledger.domain.Occasion;

/**
 * One line of a participant's money statement.
 *
 * @param cursor its place in the books
 * @param occasion why the money moved
 * @param bookedAt when it was booked
 * @param account on which of the participant's accounts
 * @param deltaFen in (positive) or out (negative)
 */
public record StatementLine(Cursor cursor, Occasion occasion, Instant bookedAt, AccountKind account, long deltaFen) {

    /**
     * A place in the books, written {@code entry.line}.
     *
     * @param entryId the entry's number
     * @param line the posting within it
     */
    public record Cursor(long entryId, int line) {
        /** Before the first line. */
        public static final Cursor START = new Cursor(0, 0);

        /** How {@link #parse} wants it. */
        public static final String PATTERN = "([0-9]{1,18}\\.[0-9]{1,4})?";

        /** The cursor that was written, or the start if nothing was. */
        public static Cursor parse(String text) {
            if (text.isEmpty()) {
                return START;
            }
            int dot = text.indexOf('.');
            return new Cursor(Long.parseLong(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
        }

        @Override
        public String toString() {
            return entryId + "." + line;
        }
    }
}
