package org.nengquan.settlement.account.domain;

import java.time.LocalDate;

/** What the registry says of the participant behind a cash account. */
public sealed interface Standing {

    /** In good standing. */
    record Active() implements Standing {}

    /** May receive money but not hand any over. */
    record Suspended(Why why) implements Standing {}

    /** No longer a participant; what is left is still its money. */
    record Closed(Why why) implements Standing {}

    /**
     * Why the registry stopped the account.
     *
     * @param article on which the decision rests
     * @param reason in words
     * @param on effective business date
     */
    record Why(String article, String reason, LocalDate on) {}
}
