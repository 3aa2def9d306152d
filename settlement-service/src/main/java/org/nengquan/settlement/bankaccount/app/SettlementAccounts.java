package org.nengquan.settlement.bankaccount.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.bankaccount.domain.AccountChange;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Situation;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;

/** The exchange's accounts with its banks; in the running transaction. */
public interface SettlementAccounts {

    /** All there ever were, in the order of their codes. */
    Uni<List<SettlementAccount>> all();

    /** Those in use, in the order of their codes. */
    Uni<List<SettlementAccount>> open();

    Uni<Optional<SettlementAccount>> find(String code);

    /** What stands for or against a wish; nobody else changes accounts or bindings before this transaction ends. */
    Uni<Situation> situation(AccountChange.Wish wish);

    /** What lies with each account, in the order of their codes. */
    Uni<List<Position>> positions();

    /**
     * What lies with an account and in its books, in fen. Cash and what is in transit to it are what it owes to those
     * bound to it and to the other accounts.
     *
     * @param code of the account
     * @param cashFen what lies at the bank
     * @param inTransitFen what is on its way to it from other accounts of ours
     * @param boundFen what those have who are bound to it, its suspense, and the exchange's own and the funds if they lie
     *     there
     * @param clearingFen what its books owe the others; negative if it is owed
     */
    record Position(String code, long cashFen, long inTransitFen, long boundFen, long clearingFen) {}
}
