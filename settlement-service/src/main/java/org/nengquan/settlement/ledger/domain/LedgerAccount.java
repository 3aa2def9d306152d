package org.nengquan.settlement.ledger.domain;

/**
 * One account of the fund ledger.
 *
 * @param kind its place in the chart of accounts
 * @param holder 统一社会信用代码, or region code of a fund, or the code of a settlement account, or empty for the exchange's
 *     own accounts and those of the first settlement account
 */
public record LedgerAccount(AccountKind kind, String holder) {
    /** The settlement account that was there before there were several. */
    public static final String FIRST_BANK = "main";

    public static final LedgerAccount BANK = new LedgerAccount(AccountKind.BANK, "");
    public static final LedgerAccount SUSPENSE = new LedgerAccount(AccountKind.SUSPENSE, "");
    public static final LedgerAccount FEE_REVENUE = new LedgerAccount(AccountKind.FEE_REVENUE, "");
    public static final LedgerAccount RISK_RESERVE = new LedgerAccount(AccountKind.RISK_RESERVE, "");

    public LedgerAccount {
        if (holder.isEmpty() ? isHeld(kind) : isNobodys(kind)) {
            throw new IllegalArgumentException("an account of kind " + kind + " cannot be held by '" + holder + "'");
        }
    }

    /** What lies at a settlement account, by its code. */
    public static LedgerAccount bank(String settlementAccount) {
        return ofBank(AccountKind.BANK, settlementAccount);
    }

    /** Deposits without an owner at a settlement account. */
    public static LedgerAccount suspense(String settlementAccount) {
        return ofBank(AccountKind.SUSPENSE, settlementAccount);
    }

    /** What a settlement account's books owe the others. */
    public static LedgerAccount clearing(String settlementAccount) {
        return new LedgerAccount(AccountKind.CLEARING, settlementAccount);
    }

    /** What is on its way to a settlement account. */
    public static LedgerAccount inTransit(String settlementAccount) {
        return new LedgerAccount(AccountKind.IN_TRANSIT, settlementAccount);
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

    private static LedgerAccount ofBank(AccountKind kind, String settlementAccount) {
        return new LedgerAccount(kind, settlementAccount.equals(FIRST_BANK) ? "" : settlementAccount);
    }

    private static boolean isHeld(AccountKind kind) {
        return switch (kind) {
            case BANK, SUSPENSE, FEE_REVENUE, RISK_RESERVE -> false;
            case CLEARING, IN_TRANSIT, AVAILABLE, IN_TRADING, CLAIM, WITHHELD, TREASURY -> true;
        };
    }

    private static boolean isNobodys(AccountKind kind) {
        return kind == AccountKind.FEE_REVENUE || kind == AccountKind.RISK_RESERVE;
    }
}
