package org.nengquan.trading.order.app;

import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/**
 * Whose orders and trades a person may see: its own organization's, a city those of its region too, overseers all.
 *
 * @param uscc of this organization only; empty for any
 * @param regionCode of this region only; empty for any
 */
public record Scope(String uscc, String regionCode) {

    /**
     * What the caller asks for, as far as it may.
     *
     * @param wanted the organization asked for, empty if none in particular
     */
    public static Scope of(Caller caller, String wanted) {
        if (caller.is("province", "supervisor", "auditor", "exchange.operator")) {
            return new Scope(wanted, "");
        }
        if (wanted.isEmpty() || caller.owns(wanted)) {
            return new Scope(own(caller), "");
        }
        if (caller.is("city") && !caller.regionCode().isEmpty()) {
            return new Scope(wanted, caller.regionCode());
        }
        throw Problems.notFound(Text.of("未找到", "There is none"));
    }

    private static String own(Caller caller) {
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        return caller.uscc();
    }
}
