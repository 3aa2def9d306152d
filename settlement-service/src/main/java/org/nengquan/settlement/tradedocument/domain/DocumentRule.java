package org.nengquan.settlement.tradedocument.domain;

import java.util.Optional;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;

/** 办法§16: a document says what is so. A trade that was unwound has none, and one not yet settled no certificate. */
public final class DocumentRule {
    private static final String VERSION = "2022-07-01";

    private DocumentRule() {}

    /**
     * Why the document is not issued; empty if it is.
     *
     * @param state of the trade's settlement
     */
    public static Optional<Refusal> against(Kind kind, String state) {
        if (state.equals("DEFAULTED")) {
            return Optional.of(Refusal.of("trade-unwound")
                    .article("办法§16")
                    .ruleVersion(VERSION)
                    .input("state", state)
                    .title("该笔成交已违约退回，不出具凭据", "The trade was unwound and has no document")
                    .remedy("请查看违约处理结果", "See what became of the default")
                    .build());
        }
        return kind == Kind.CERTIFICATE && !state.equals("SETTLED") ? Optional.of(notSettled(state)) : Optional.empty();
    }

    private static Refusal notSettled(String state) {
        return Refusal.of("trade-not-settled")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("state", state)
                .arithmetic(state + " ≠ SETTLED")
                .title("该笔成交尚未完成交收，不能出具交易凭证", "The trade is not settled yet, so nothing is certified")
                .remedy("请在交收完成后再申请", "Ask again once it is settled")
                .build();
    }
}
