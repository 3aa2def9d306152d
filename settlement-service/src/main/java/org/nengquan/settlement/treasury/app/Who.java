package org.nengquan.settlement.treasury.app;

/**
 * Who acts for a fund.
 *
 * @param person the token's subject
 * @param regionCode whose fund the person serves
 */
public record Who(String person, String regionCode) {

    boolean serves(String fundsRegion) {
        return regionCode.equals(fundsRegion);
    }
}
