package org.nengquan.trading.matching.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.instrument.domain.Side;

/** 办法§4, §11: an agreement has two parties, both of them trading subjects, and says which units change hands. */
final class Counterparty {

    private Counterparty() {}

    static Decision check(Intent intent, String counterparty, MarketFacts facts) {
        if (counterparty.equals(intent.uscc())) {
            return Decision.refused(withOneself(counterparty));
        }
        return facts.participant(counterparty) == null ? Decision.refused(unknown(counterparty)) : Decision.allowed();
    }

    private static Refusal withOneself(String uscc) {
        return Refusal.of("self-trade")
                .article("办法§4")
                .ruleVersion(Gate.LAW_2022)
                .input("counterpartyUscc", uscc)
                .title("不得与自己达成大宗协议", "Nobody agrees on a block with oneself")
                .remedy("请填写对手方的统一社会信用代码。", "Name the other party.")
                .build();
    }

    private static Refusal unknown(String uscc) {
        return Refusal.of("counterparty-unknown")
                .article("办法§11")
                .ruleVersion(Gate.LAW_2022)
                .input("counterpartyUscc", uscc)
                .title("对手方不是已登记的交易主体", "The counterparty is no registered trading subject")
                .remedy("请核对统一社会信用代码，或待对手方完成开户审核。", "Check the code, or wait until the party is approved.")
                .build();
    }

    /** The confirming side has to say which units it gives if it sells, and only then. */
    static Refusal unitsNotNamed(Intent initiator, BlockCommand.Share share) {
        return Refusal.of("block-units-not-named")
                .article("方案二(二)2")
                .ruleVersion(Gate.LAW_2022)
                .input("side", initiator.side() == Side.BUY ? Side.SELL : Side.BUY)
                .input("priority", share.priority() == null ? "" : share.priority())
                .title("出让方须指明指标类型，受让方不得指明", "The seller, and only the seller, says which units change hands")
                .remedy("出让方请填写 priority；受让方请留空。", "Give priority to sell and none to buy.")
                .build();
    }
}
