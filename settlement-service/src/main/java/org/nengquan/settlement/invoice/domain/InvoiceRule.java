package org.nengquan.settlement.invoice.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nengquan.problem.domain.Refusal;

/** 办法§15 资金结算: when a month's fees may be invoiced. */
public final class InvoiceRule {
    private static final String VERSION = "2022-07-01";

    private InvoiceRule() {}

    /** Why a month may not be invoiced; empty if it may. */
    public static Optional<Refusal> firstRefusal(YearMonth month, LocalDate today, Invoice.Total total) {
        if (!YearMonth.from(today).isAfter(month)) {
            return Optional.of(about(month)
                    .input("businessDate", today)
                    .title("该月份尚未结束，不能开票", "The month is not over")
                    .remedy("请在次月首个业务日后开票", "Issue it once the business date is in the next month")
                    .build());
        }
        return total.feeFen() > 0 ? Optional.empty() : Optional.of(nothing(month));
    }

    private static Refusal nothing(YearMonth month) {
        return Refusal.of("nothing-to-invoice")
                .article("办法§15")
                .ruleVersion(VERSION)
                .input("month", month)
                .title("该月份没有应开票的交易服务费", "No fee was charged in that month")
                .remedy("无需开票", "No invoice is needed")
                .build();
    }

    private static Refusal.Builder about(YearMonth month) {
        return Refusal.of("month-not-over")
                .article("办法§15")
                .ruleVersion(VERSION)
                .input("month", month);
    }
}
