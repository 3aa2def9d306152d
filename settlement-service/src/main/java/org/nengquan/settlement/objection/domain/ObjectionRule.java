package org.nengquan.settlement.objection.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.objection.domain.ObjectionState.Finding;

/** 方案二(三)3 清算交收: when a day's result may be objected to, and what may be given back. */
public final class ObjectionRule {
    private static final String ARTICLE = "方案二(三)3";
    private static final String VERSION = "2022-07-01";

    private ObjectionRule() {}

    /**
     * Why it is too late; empty if it is not.
     *
     * @param tradeDay the trading day of the trade
     * @param marketDay the latest trading day that was opened
     */
    public static Optional<Refusal> tooLate(LocalDate tradeDay, LocalDate marketDay) {
        if (!marketDay.isAfter(tradeDay)) {
            return Optional.empty();
        }
        return Optional.of(about("objection-too-late")
                .input("tradeDay", tradeDay)
                .input("openedDay", marketDay)
                .arithmetic(marketDay + " > " + tradeDay)
                .title("异议应在下一交易日开市前提出", "Objections are filed before the next opening")
                .remedy("请向交易机构书面申诉", "Write to the exchange instead")
                .build());
    }

    /**
     * Why a finding cannot stand; empty if it can.
     *
     * @param isSeller whether the filer sold, and so paid the fee
     * @param feeFen what it was charged
     */
    public static Optional<Refusal> beyondFee(Finding finding, boolean isSeller, long feeFen) {
        long mostFen = isSeller ? feeFen : 0;
        if (finding.refundFen() <= mostFen) {
            return Optional.empty();
        }
        return Optional.of(about("refund-beyond-fee")
                .input("refundFen", finding.refundFen())
                .input("feeFen", mostFen)
                .arithmetic(finding.refundFen() + " − " + mostFen + " = " + (finding.refundFen() - mostFen)
                        + " fen more than was charged")
                .title("退还金额超过已收取的交易服务费", "More than the fee that was charged")
                .remedy("请核减退还金额", "Refund at most the fee")
                .build());
    }

    private static Refusal.Builder about(String code) {
        return Refusal.of(code).article(ARTICLE).ruleVersion(VERSION);
    }
}
