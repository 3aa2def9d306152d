package org.nengquan.settlement.ledger.domain;

/**
 * One account of the fund ledger.
 *
 * @param kind its place in the chart of accounts
 * @param holder 统一社会信用代码, or region code of a fund, or empty for the exchange's own accounts
 */
public record LedgerAccount(AccountKind kind, String holder) {
    public static final LedgerAccount BANK = new LedgerAccount(AccountKind.BANK, "");
    public static final LedgerAccount SUSPENSE = new LedgerAccount(AccountKind.SUSPENSE, "");
    public static final LedgerAccount FEE_REVENUE = new LedgerAccount(AccountKind.FEE_REVENUE, "");
    public static final LedgerAccount RISK_RESERVE = new LedgerAccount(AccountKind.RISK_RESERVE, "");

    public LedgerAccount {
        if (holder.isEmpty() == isHeld(kind)) {
            throw new IllegalArgumentException("an account of kind " + kind + " cannot be held by '" + holder + "'");
        }
    }

    public static LedgerAccount available(String uscc) {
        return new LedgerAccount(AccountKind.AVAILABLE, uscc);
    }

    public static LedgerAccount inTrading(String uscc) {
        return new LedgerAccount(AccountKind.IN_TRADING, uscc);
    }

    public static LedgerAccount claim(String uscc) {
        return new LedgerAccount(AccountKind.CLAIM, uscc);
    }

    /** Of a participant (统一社会信用代码) or a fund (region code). */
    public static LedgerAccount withheld(String holder) {
        return new LedgerAccount(AccountKind.WITHHELD, holder);
    }

    public static LedgerAccount treasury(String regionCode) {
        return new LedgerAccount(AccountKind.TREASURY, regionCode);
    }

    /** The name under which postings are booked, such as {@code available:91410100…}; also the order of locking. */
    public String code() {
        return holder.isEmpty() ? kind.prefix() : kind.prefix() + ":" + holder;
    }

    private static boolean isHeld(AccountKind kind) {
        return switch (kind) {
            case BANK, SUSPENSE, FEE_REVENUE, RISK_RESERVE -> false;
            case AVAILABLE, IN_TRADING, CLAIM, WITHHELD, TREASURY -> true;
        };
    }
}
