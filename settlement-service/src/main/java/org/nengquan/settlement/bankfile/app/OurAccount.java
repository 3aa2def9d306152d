package org.nengquan.settlement.bankfile.app;

import org.nengquan.settlement.bankaccount.domain.SettlementAccount;

/** How files name our settlement accounts (结算银行账户): as registered, and the first one as it is configured. */
public interface OurAccount {

    /** The account's number. */
    String number(SettlementAccount account);
}
