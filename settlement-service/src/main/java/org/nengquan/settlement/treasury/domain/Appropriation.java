package org.nengquan.settlement.treasury.domain;

/**
 * Money of one fund for one purpose in one year: what a plan sets aside, and what a spending takes.
 *
 * @param regionCode whose fund
 * @param purpose one of the four of 办法§18
 * @param year of the plan
 * @param amountFen more than nothing
 * @param basis the decision or contract behind it, in words
 */
public record Appropriation(String regionCode, Purpose purpose, int year, long amountFen, String basis) {

    public Appropriation {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("an appropriation of " + amountFen + " fen");
        }
    }
}
