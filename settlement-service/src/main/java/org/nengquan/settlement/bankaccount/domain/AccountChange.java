package org.nengquan.settlement.bankaccount.domain;

import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount.Registration;

/**
 * A settlement account that is to open, to close, or to be the default, by two persons.
 *
 * @param changeId names it
 * @param wish what is to become of which account
 * @param basis on what ground, such as the contract with the bank
 * @param approval where the change stands
 */
public record AccountChange(UUID changeId, Wish wish, String basis, Approval approval) {
    private static final String VERSION = "2022-07-01";

    /** The same change, decided. */
    public AccountChange in(Approval next) {
        return new AccountChange(changeId, wish, basis, next);
    }

    /** What is to become of an account, which this names by its code. */
    public sealed interface Wish {
        String code();

        /** The word for it in tables and answers. */
        String word();

        /** 办法§15: why it cannot be; empty if it can. */
        Optional<Refusal> against(Situation now);
    }

    /**
     * What a wish is held against.
     *
     * @param account the account of that code, if there is one
     * @param numberTaken whether another account of ours has the number already
     * @param participants how many are bound to it
     * @param movingFen what its books hold, in whichever direction: nothing if it is empty
     */
    public record Situation(
            Optional<SettlementAccount> account, boolean numberTaken, long participants, long movingFen) {}

    /** A new account. */
    public record Open(String code, Registration registration) implements Wish {
        @Override
        public String word() {
            return "OPEN";
        }

        @Override
        public Optional<Refusal> against(Situation now) {
            return unless(
                    now.account().isEmpty() && !now.numberTaken(),
                    no("settlement-account-exists", code)
                            .input("accountNumber", registration.accountNumber())
                            .title("该结算账户已经登记", "This settlement account is registered already")
                            .remedy("请使用未登记过的代码和账号", "Give a code and a number that are not registered"));
        }
    }

    /** An account that is used no more: empty, with nobody bound to it, and not the default. */
    public record Close(String code) implements Wish {
        @Override
        public String word() {
            return "CLOSE";
        }

        @Override
        public Optional<Refusal> against(Situation now) {
            return notOpen(code, now)
                    .or(
                            () -> unless(
                                    now.participants() == 0 && now.movingFen() == 0 && !isDefault(now),
                                    no("settlement-account-in-use", code)
                                            .input("participants", now.participants())
                                            .input("fen", now.movingFen())
                                            .input("default", isDefault(now))
                                            .arithmetic(now.participants() + " participants, " + now.movingFen()
                                                    + " fen ≠ 0")
                                            .title(
                                                    "结算账户仍在使用，不得销户",
                                                    "The settlement account is in use and cannot be closed")
                                            .remedy(
                                                    "请先变更全部参与者的签约账户、完成调拨，并指定其他默认账户",
                                                    "First bind its participants elsewhere, let it be levelled, and make another the default")));
        }

        private static boolean isDefault(Situation now) {
            return now.account().filter(account -> account.life().byDefault()).isPresent();
        }
    }

    /** The account to which those are bound who have not chosen, from now on. */
    public record MakeDefault(String code) implements Wish {
        @Override
        public String word() {
            return "MAKE_DEFAULT";
        }

        @Override
        public Optional<Refusal> against(Situation now) {
            return notOpen(code, now);
        }
    }

    private static Optional<Refusal> notOpen(String code, Situation now) {
        return unless(
                now.account().filter(SettlementAccount::isOpen).isPresent(),
                no("settlement-account-not-open", code)
                        .title("没有该结算账户，或者已经销户", "There is no such settlement account, or it is closed")
                        .remedy("请选择在用的结算账户", "Choose one that is open"));
    }

    private static Refusal.Builder no(String refusalCode, String code) {
        return Refusal.of(refusalCode).article("办法§15").ruleVersion(VERSION).input("settlementAccount", code);
    }

    private static Optional<Refusal> unless(boolean holds, Refusal.Builder why) {
        return holds ? Optional.empty() : Optional.of(why.build());
    }
}
