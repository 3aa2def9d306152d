package org.nengquan.settlement.payment.domain;

import org.nengquan.settlement.ledger.domain.LedgerAccount;

/**
 * What names a deposit among all: two banks may call different ones by the same id.
 *
 * @param settlementAccount code of the account at which it arrived
 * @param depositId the bank's own name for it
 */
public record DepositName(String settlementAccount, String depositId) {

    /** The name that is written {@link #reference} in the ledger. */
    public static DepositName of(String settlementAccount, String reference) {
        String prefix = settlementAccount + "/";
        boolean first = settlementAccount.equals(LedgerAccount.FIRST_BANK);
        return new DepositName(settlementAccount, first ? reference : reference.substring(prefix.length()));
    }

    /** Its name in the ledger; what arrived at the first account keeps the bank's. */
    public String reference() {
        return settlementAccount.equals(LedgerAccount.FIRST_BANK) ? depositId : settlementAccount + "/" + depositId;
    }
}
