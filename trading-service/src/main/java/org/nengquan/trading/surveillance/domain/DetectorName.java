package org.nengquan.trading.surveillance.domain;

import org.nengquan.problem.domain.Text;

/** What is watched for (办法§16 网上预警). One detector, one name; alerts are filed under it. */
public enum DetectorName {
    /** Two groups sold each other the same amount: nobody's holding changed. */
    WASH_TRADES("对敲回转", "Wash trades"),
    /** Two parties whose orders meet again and again within seconds, alike in price and quantity. */
    MATCHED_TRADES("约定成交", "Matched trades"),
    /** Two parties with a common representative or controlling company traded with each other. */
    RELATED_PARTIES("关联交易", "Related parties"),
    /** Large orders that were taken back quickly while the same hands traded on the other side, or that only made noise. */
    LAYERING("虚假申报、频繁撤单", "Layering and cancelling"),
    /** Late trades that moved the closing price. */
    CLOSING_PRESSURE("尾市操纵收盘价", "Closing-price pressing"),
    /** One group bought a large share of what there was shortly before a deadline. */
    DEADLINE_SQUEEZE("履约截止前囤积", "Deadline squeeze"),
    /** Prices further from the last close than the past days explain. */
    PRICE_PATTERN("价格异常", "Price out of pattern"),
    /** A day's volume far from that of the past days. */
    VOLUME_PATTERN("成交量异常", "Volume out of pattern");

    private final Text title;

    DetectorName(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    public Text title() {
        return title;
    }
}
