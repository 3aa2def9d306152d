package org.nengquan.settlement.payout.domain;

import org.nengquan.settlement.ledger.domain.LedgerAccount;

/**
 * What is to be paid.
 *
 * @param kind whose money it is
 * @param holder 统一社会信用代码 of a participant, or region code of a fund
 * @param payeeUscc whose registered bank account receives it; a withdrawal goes to its holder and nobody else
 * @param amountFen more than nothing
 * @param purpose shown to the receiver
 */
public record PayoutTerms(Kind kind, String holder, String payeeUscc, long amountFen, String purpose) {

    public PayoutTerms {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("a payout of " + amountFen + " fen");
        }
        if (kind == Kind.WITHDRAWAL && !holder.equals(payeeUscc)) {
            throw new IllegalArgumentException("a withdrawal of " + holder + " cannot go to " + payeeUscc);
        }
    }

    /** 出金: a participant takes out its own cash. */
    public static PayoutTerms withdrawal(String uscc, long amountFen) {
        return new PayoutTerms(Kind.WITHDRAWAL, uscc, uscc, amountFen, "出金");
    }

    /** Where the money lies before it is set apart, and where it goes back to. */
    public LedgerAccount source() {
        return switch (kind) {
            case WITHDRAWAL -> LedgerAccount.available(holder);
            case TREASURY_SPENDING -> LedgerAccount.treasury(holder);
        };
    }

    /** Whose money is paid out. */
    public enum Kind {
        /** A participant's available cash, to the participant. */
        WITHDRAWAL,
        /** A fund's money, for one of the purposes of 办法§18. */
        TREASURY_SPENDING
    }
}
