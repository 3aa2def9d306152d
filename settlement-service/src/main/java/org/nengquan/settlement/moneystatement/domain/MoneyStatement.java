package org.nengquan.settlement.moneystatement.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 资金日结单: what was owed to all participants at the end of a day, in one root.
 *
 * @param businessDate the day
 * @param asOf the moment of the books
 * @param accounts how many participants
 * @param root the sum tree's root; its sum is what is owed to all
 */
public record MoneyStatement(LocalDate businessDate, Instant asOf, long accounts, SumNode root) {

    /** The very text that is signed, in UTF-8. */
    public String document() {
        return """
                nengquan money statement 1
                businessDate %s
                asOf %s
                accounts %d
                totalFen %d
                root %s
                """.formatted(businessDate, asOf, accounts, root.sumFen(), root.hash());
    }
}
