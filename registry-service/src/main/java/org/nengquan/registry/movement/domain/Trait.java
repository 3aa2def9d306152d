package org.nengquan.registry.movement.domain;

/** What may be special about a movement. */
public enum Trait {
    /** It carries on an order posted before, and moves no other units than that one did. */
    CARRIES_ON,
    /** The units become another holder's. */
    TO_ANOTHER,
    /** A project is named. */
    TO_A_PROJECT,
    /** Unless the recipient is trusted, some trading days pass between approval and posting. */
    COOLS,
    /** It is open to an account that is restricted or being closed, too: units leave it this way. */
    ON_LEAVING,
    /** It may be undone for some days. */
    REVERSIBLE,
    /** It is proposed by its own procedure only, in which the holder is heard. */
    BY_PROCEDURE
}
