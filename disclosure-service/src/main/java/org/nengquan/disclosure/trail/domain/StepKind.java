package org.nengquan.disclosure.trail.domain;

import org.nengquan.problem.domain.Text;

/** The stations of a unit and its price, in the order of the way. */
public enum StepKind {
    ENERGY_REPORT("能源计量数据报告", "Energy report filed"),
    AUDIT("第三方审核", "Third-party audit"),
    CONFIRMATION("确权意见书", "Confirmation of rights"),
    ISSUE("指标发放", "Units issued"),
    EARLIER_DELIVERY("此前交收", "Delivered before"),
    QUOTA_TO_TRADING("指标划入交易", "Units handed to trading"),
    CASH_TO_TRADING("资金划入交易", "Cash handed to trading"),
    CREDITED("交易账户入账", "Credited to the trading account"),
    SELL_ORDER("卖方申报", "Sell order"),
    BUY_ORDER("买方申报", "Buy order"),
    TRADE("成交", "Trade"),
    DELIVERY_REQUEST("交收指令", "Delivery requested"),
    DELIVERY("指标交收", "Units delivered"),
    DELIVERY_REFUSED("交收被拒绝", "Delivery refused"),
    SETTLEMENT("资金结算", "Settled"),
    DEFAULT("违约处理", "Default"),
    TREASURY("专项资金入账", "Credited to the treasury fund");

    private final Text title;

    StepKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    public Text title() {
        return title;
    }
}
