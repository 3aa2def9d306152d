package org.nengquan.settlement.treasury.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.treasury.app.Who;

/** 办法§11: provincial finance serves the province, city finance its city; province and auditor see all. */
@ApplicationScoped
class FundAccess {
    static final Text NO_FUND = Text.of("没有该地区的资金专户", "There is no fund of that region");
    private static final String PROVINCE = "410000";

    private final Callers callers;

    FundAccess(Callers callers) {
        this.callers = callers;
    }

    /** Fails as if the fund were not there unless the caller may see it. */
    void mustSee(String regionCode) {
        if (!maySee(callers.current(), regionCode)) {
            throw Problems.notFound(NO_FUND);
        }
    }

    /** Who acts, for its own fund only; another region's is as if it were not there. */
    Who actingFor(String regionCode) {
        Who who = acting();
        if (!who.regionCode().equals(regionCode)) {
            throw Problems.notFound(NO_FUND);
        }
        return who;
    }

    /** Who acts, and for which fund. */
    Who acting() {
        Caller caller = callers.current();
        return new Who(caller.person(), caller.regionCode().isEmpty() ? PROVINCE : caller.regionCode());
    }

    static boolean maySee(Caller caller, String regionCode) {
        boolean provincialFinance = caller.is("finance")
                && (caller.regionCode().isEmpty() || caller.regionCode().equals(PROVINCE));
        return caller.is("province", "auditor") || provincialFinance || regionCode.equals(caller.regionCode());
    }
}
