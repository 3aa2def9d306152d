package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.offer.domain.DirectedOffer;
import org.nengquan.trading.offer.domain.DirectedTerms;

/** What is said no to in a directed sale, besides the gates. */
final class DirectedRefusals {

    private DirectedRefusals() {}

    static Decision projectUnknown(DirectedTerms terms) {
        return Decision.refused(of("project-unknown")
                .input("projectId", terms.projectId())
                .title("未找到该项目", "There is no such project")
                .remedy("请填写已登记项目的 projectId。", "Give the projectId of a project that the registry has.")
                .build());
    }

    static Decision lastDayOver(DirectedTerms terms, LocalDate today) {
        return Decision.refused(of("offer-is-over")
                .input("lastDay", terms.lastDay())
                .input("businessDate", today)
                .arithmetic(terms.lastDay() + " < " + today)
                .title("定向投放的截止日已过", "The offer's last day is over")
                .remedy("请以不早于当日的截止日重新提出。", "Propose it anew with a last day that is not before today.")
                .build());
    }

    static Decision moreThanOffered(DirectedOffer.Open offer, long quantity) {
        return Decision.refused(of("more-than-offered")
                .input("quantity", quantity)
                .input("remaining", offer.remaining())
                .arithmetic(quantity + " > " + offer.remaining())
                .title("接受数量超过投放剩余数量", "More is accepted than is offered")
                .remedy("最多可接受 " + offer.remaining() + "。", "At most " + offer.remaining() + " may be accepted.")
                .build());
    }

    private static Refusal.Builder of(String code) {
        return Refusal.of(code).article("办法§11").ruleVersion(Gate.LAW_2022);
    }
}
