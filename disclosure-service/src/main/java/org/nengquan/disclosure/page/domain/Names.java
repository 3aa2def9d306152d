package org.nengquan.disclosure.page.domain;

import org.nengquan.disclosure.fact.domain.Category;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.Priority;
import org.nengquan.disclosure.fact.domain.Region;
import org.nengquan.disclosure.fact.domain.TradeMode;
import org.nengquan.disclosure.tape.domain.TradeState;

/** What the law's terms are called on a page. */
public final class Names {

    private Names() {}

    public static String of(Instrument instrument, Lang lang) {
        return switch (instrument) {
            case ENERGY -> lang.say("能耗指标", "Energy quota");
            case COAL -> lang.say("煤炭指标", "Coal quota");
        };
    }

    /** The unit of an instrument (办法§7). */
    public static String unit(Instrument instrument, Lang lang) {
        return switch (instrument) {
            case ENERGY -> lang.say("吨标准煤", "tce");
            case COAL -> lang.say("吨", "t");
        };
    }

    /** The unit of its price. */
    public static String priceUnit(Instrument instrument, Lang lang) {
        return lang.say("元/", "CNY/") + unit(instrument, lang);
    }

    public static String of(Priority priority, Lang lang) {
        return switch (priority) {
            case SAVED -> lang.say("节约", "saved");
            case POOL -> lang.say("统筹", "pool");
        };
    }

    public static String of(TradeMode mode, Lang lang) {
        return switch (mode) {
            case LISTING -> lang.say("挂牌", "listing");
            case BLOCK -> lang.say("大宗协议", "block");
            case AUCTION -> lang.say("单向竞价", "auction");
            case DIRECTED -> lang.say("定向投放", "directed sale");
            case FIRST_CALL -> lang.say("优先收储", "first call");
        };
    }

    public static String of(TradeState state, Lang lang) {
        return switch (state) {
            case PENDING -> lang.say("交收中", "settling");
            case SETTLED -> lang.say("已交收", "settled");
            case DEFAULTED -> lang.say("已解除", "unwound");
        };
    }

    public static String of(Category category, Lang lang) {
        return switch (category) {
            case PROVINCIAL -> lang.say("省级用能权指标", "Provincial");
            case LOCAL -> lang.say("地方用能权指标", "Local");
            case PROJECT -> lang.say("新建“两高”项目用能权", "New energy-intensive projects");
            case VOLUNTARY -> lang.say("自愿参与交易单位用能权指标", "Voluntary units");
        };
    }

    public static String of(Region region, Lang lang) {
        return lang.say(region.zh(), region.en());
    }
}
