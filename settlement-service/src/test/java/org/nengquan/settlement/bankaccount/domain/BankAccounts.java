package org.nengquan.settlement.bankaccount.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Settlement accounts as tests need them. */
public final class BankAccounts {
    public static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    private BankAccounts() {}

    /** The one that was there first; named by the settings. */
    public static SettlementAccount first() {
        return account("main", "", "", true);
    }

    public static SettlementAccount second() {
        return account("ccb", "105491000029", "41001234567890", false);
    }

    public static SettlementAccount closed() {
        return new SettlementAccount(
                "old", second().registration(), new SettlementAccount.Life(DAY, Optional.of(DAY), false));
    }

    private static SettlementAccount account(String code, String clearingNumber, String number, boolean byDefault) {
        return new SettlementAccount(
                code,
                new SettlementAccount.Registration("某银行", clearingNumber, number),
                new SettlementAccount.Life(DAY, Optional.empty(), byDefault));
    }
}
