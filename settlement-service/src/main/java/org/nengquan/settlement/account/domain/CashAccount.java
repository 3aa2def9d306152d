package org.nengquan.settlement.account.domain;

import java.time.LocalDate;

/**
 * A participant's cash account (资金账户), opened when the registry approves the participant.
 *
 * @param owner who it belongs to
 * @param accountNumber the public number given by the registry
 * @param openedOn business date
 * @param standing what the registry says of the participant now
 */
public record CashAccount(Owner owner, String accountNumber, LocalDate openedOn, Standing standing) {

    public String uscc() {
        return owner.uscc();
    }

    /**
     * Who an account belongs to.
     *
     * @param uscc 统一社会信用代码
     * @param name as registered
     * @param kind of trading subject (办法§11)
     * @param regionCode GB/T 2260
     */
    public record Owner(String uscc, String name, ParticipantKind kind, String regionCode) {

        public Owner {
            if (uscc.length() != 18) {
                throw new IllegalArgumentException("a 统一社会信用代码 has 18 characters: " + uscc);
            }
        }
    }
}
