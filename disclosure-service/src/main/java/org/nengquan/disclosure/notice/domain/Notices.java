package org.nengquan.disclosure.notice.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.nengquan.disclosure.fact.domain.AuctionAnnounced;
import org.nengquan.disclosure.fact.domain.AuctionClosed;
import org.nengquan.disclosure.fact.domain.CalendarChanged;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.DayOpened;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.Region;
import org.nengquan.disclosure.fact.domain.RegionTargetRecorded;
import org.nengquan.disclosure.fact.domain.RuleChanged;
import org.nengquan.disclosure.fact.domain.TimetableChanged;
import org.nengquan.disclosure.fact.domain.Told;
import org.nengquan.disclosure.fact.domain.TradingHalted;

/** Words the facts that the public is told of by a notice. */
public final class Notices {

    private Notices() {}

    /** The notice of a fact; none for facts that have their place elsewhere. */
    public static List<Notice> of(Told told) {
        return switch (told.fact()) {
            case DayOpened day -> List.of(opened(day, told));
            case DayClosed day -> List.of(closed(day, told));
            case TradingHalted halt -> List.of(halt(halt, told));
            case AuctionAnnounced auction -> List.of(AuctionNotices.of(auction, told));
            case AuctionClosed auction -> List.of(AuctionNotices.of(auction, told));
            case RegionTargetRecorded target -> List.of(target(target, told));
            case RuleChanged change -> List.of(RuleNotices.of(change, told));
            case CalendarChanged change -> List.of(RuleNotices.of(change, told));
            case TimetableChanged change -> List.of(RuleNotices.of(change, told));
            default -> List.of();
        };
    }

    private static Notice opened(DayOpened day, Told told) {
        return new Notice(
                NoticeKind.DAY_OPENED,
                day.businessDate(),
                told.time(),
                day.businessDate() + " 开市公告",
                "Market opened, " + day.businessDate(),
                day.markets().stream().map(Notices::openedZh).collect(joining("", "", "（办法§14）")),
                day.markets().stream().map(Notices::openedEn).collect(joining(" ")));
    }

    private static String openedZh(DayOpened.Market market) {
        return "%s：前收盘价 %s 元，当日价格范围 %s 元至 %s 元。"
                .formatted(
                        zh(market.instrument()),
                        yuan(market.previousCloseFen()),
                        yuan(market.lowerLimitFen()),
                        yuan(market.upperLimitFen()));
    }

    private static String openedEn(DayOpened.Market market) {
        return "%s: previous close ¥%s, price limits ¥%s to ¥%s."
                .formatted(
                        en(market.instrument()),
                        yuan(market.previousCloseFen()),
                        yuan(market.lowerLimitFen()),
                        yuan(market.upperLimitFen()));
    }

    private static Notice closed(DayClosed day, Told told) {
        return new Notice(
                NoticeKind.DAY_CLOSED,
                day.businessDate(),
                told.time(),
                day.businessDate() + " 收市公告",
                "Market closed, " + day.businessDate(),
                day.markets().stream().map(Notices::closedZh).collect(joining("", "", "（办法§17）")),
                day.markets().stream().map(Notices::closedEn).collect(joining(" ")));
    }

    private static String closedZh(DayClosed.Market market) {
        return "%s：收盘价 %s 元，成交 %,d 笔，成交量 %,d %s，成交金额 %s 元。"
                .formatted(
                        zh(market.instrument()),
                        yuan(market.figures().closeFen()),
                        market.figures().trades(),
                        market.figures().quantity(),
                        market.instrument() == Instrument.ENERGY ? "吨标准煤" : "吨",
                        yuan(market.figures().amountFen()))
                .concat(besideZh(market));
    }

    private static String closedEn(DayClosed.Market market) {
        return "%s: close ¥%s, %,d trades, volume %,d %s, amount ¥%s."
                .formatted(
                        en(market.instrument()),
                        yuan(market.figures().closeFen()),
                        market.figures().trades(),
                        market.figures().quantity(),
                        market.instrument() == Instrument.ENERGY ? "tce" : "t",
                        yuan(market.figures().amountFen()))
                .concat(besideEn(market));
    }

    private static String besideZh(DayClosed.Market market) {
        return market.offBook().trades() == 0
                ? ""
                : "另有非挂牌方式成交 %,d 笔，成交量 %,d，成交金额 %s 元。"
                        .formatted(
                                market.offBook().trades(),
                                market.offBook().quantity(),
                                yuan(market.offBook().amountFen()));
    }

    private static String besideEn(DayClosed.Market market) {
        return market.offBook().trades() == 0
                ? ""
                : " Beside the listing: %,d trades, volume %,d, amount ¥%s."
                        .formatted(
                                market.offBook().trades(),
                                market.offBook().quantity(),
                                yuan(market.offBook().amountFen()));
    }

    private static Notice halt(TradingHalted halt, Told told) {
        String zh = halt.instruments().stream().map(Notices::zh).collect(joining("、"));
        String en = halt.instruments().stream().map(Notices::en).collect(joining(", "));
        return new Notice(
                halt.halted() ? NoticeKind.MARKET_HALTED : NoticeKind.MARKET_RESUMED,
                halt.businessDate(),
                told.time(),
                zh + (halt.halted() ? "暂停交易公告" : "恢复交易公告"),
                (halt.halted() ? "Trading halted: " : "Trading resumed: ") + en,
                "%s自即时起%s交易。原因：%s".formatted(zh, halt.halted() ? "暂停" : "恢复", halt.reasonZh()),
                "%s: trading is %s from now on. Reason: %s"
                        .formatted(en, halt.halted() ? "halted" : "resumed", halt.reasonEn()));
    }

    private static Notice target(RegionTargetRecorded target, Told told) {
        Region region = Region.of(target.regionCode());
        return new Notice(
                NoticeKind.REGION_TARGET,
                target.businessDate(),
                told.time(),
                region.zh() + target.year() + "年度能耗双控、煤炭消费总量控制目标完成情况",
                "Targets of " + region.en() + " for " + target.year(),
                "能耗强度降低目标%s，煤炭消费总量控制目标%s。依照办法第六条，该地区%s出让用能权指标。"
                        .formatted(
                                metZh(target.energyIntensityMet()),
                                metZh(target.coalTotalMet()),
                                target.maySell() ? "可以" : "不得"),
                "Energy intensity: %s; coal total: %s. Under Article 6 of the Measures the region %s sell quota."
                        .formatted(
                                metEn(target.energyIntensityMet()),
                                metEn(target.coalTotalMet()),
                                target.maySell() ? "may" : "may not"));
    }

    private static String metZh(boolean met) {
        return met ? "已完成" : "未完成";
    }

    private static String metEn(boolean met) {
        return met ? "met" : "missed";
    }

    private static String zh(Instrument instrument) {
        return instrument == Instrument.ENERGY ? "能耗指标" : "煤炭指标";
    }

    private static String en(Instrument instrument) {
        return instrument == Instrument.ENERGY ? "Energy" : "Coal";
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
    }
}
