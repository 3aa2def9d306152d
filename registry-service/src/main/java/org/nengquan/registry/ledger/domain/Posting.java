package org.nengquan.registry.ledger.domain;

/**
 * One side of a movement.
 *
 * @param accountId where
 * @param amount in units: positive comes in, negative goes out
 * @param serials which units; as many as the amount
 */
public record Posting(long accountId, long amount, Serials serials) {

    public Posting {
        if (Math.absExact(amount) != serials.size()) {
            throw new IllegalArgumentException("an amount of " + amount + " needs as many serials: " + serials);
        }
    }

    /** The units come into the account. */
    public static Posting in(long accountId, Serials serials) {
        return new Posting(accountId, serials.size(), serials);
    }

    /** The units leave the account. */
    public static Posting out(long accountId, Serials serials) {
        return new Posting(accountId, -serials.size(), serials);
    }
}
