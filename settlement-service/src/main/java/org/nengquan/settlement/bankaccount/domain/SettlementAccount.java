package org.nengquan.settlement.bankaccount.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 结算银行账户: an account that the exchange keeps with a settlement bank for the money of those bound to it.
 *
 * @param code our name for it; its books in the ledger carry it
 * @param registration what is registered of it, and never changes
 * @param life since when it is there, and what for
 */
public record SettlementAccount(String code, Registration registration, Life life) {

    /** How the bank's messages name it; empty for a first account that is named by the settings. */
    public String number() {
        return registration.accountNumber();
    }

    public boolean isOpen() {
        return life.closedOn().isEmpty();
    }

    /**
     * An account at a bank.
     *
     * @param bankName 结算银行
     * @param clearingNumber 大额支付行号, twelve digits
     * @param accountNumber the bank's number of the account
     */
    public record Registration(String bankName, String clearingNumber, String accountNumber) {}

    /**
     * When an account is used.
     *
     * @param openedOn business date
     * @param closedOn business date, once it is closed
     * @param byDefault whether participants are bound to it who have not chosen another
     */
    public record Life(LocalDate openedOn, Optional<LocalDate> closedOn, boolean byDefault) {}
}
