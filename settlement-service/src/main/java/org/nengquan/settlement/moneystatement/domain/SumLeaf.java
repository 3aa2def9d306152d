package org.nengquan.settlement.moneystatement.domain;

/**
 * One participant's money at the end of a day.
 *
 * @param uscc whose
 * @param balanceFen on all its accounts together
 * @param saltHex random, known to the participant only
 */
public record SumLeaf(String uscc, long balanceFen, String saltHex) {

    public SumLeaf {
        if (balanceFen < 0) {
            throw new IllegalArgumentException("nobody owes us: " + uscc + " has " + balanceFen);
        }
    }
}
