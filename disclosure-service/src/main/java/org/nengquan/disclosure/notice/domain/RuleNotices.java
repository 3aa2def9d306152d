package org.nengquan.disclosure.notice.domain;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.nengquan.disclosure.fact.domain.CalendarChanged;
import org.nengquan.disclosure.fact.domain.CalendarChanged.Days;
import org.nengquan.disclosure.fact.domain.CalendarChanged.Kind;
import org.nengquan.disclosure.fact.domain.RuleChanged;
import org.nengquan.disclosure.fact.domain.TimetableChanged;
import org.nengquan.disclosure.fact.domain.Told;

/** Words changes of the rules by which is traded, so that everybody knows them before they bind (办法§4, §17). */
final class RuleNotices {

    /** What people call a figure; a name that is not here is shown as it is, for a missing word must stop no notice. */
    private record Words(String zh, String en) {}

    private static final Map<String, Words> FIGURES = Map.ofEntries(
            entry("LISTING_PRICE_LIMIT_PERCENT", new Words("挂牌涨跌幅限制（%）", "price limit of the listing, percent")),
            entry("BLOCK_PRICE_LIMIT_PERCENT", new Words("大宗协议涨跌幅限制（%）", "price limit of block trades, percent")),
            entry("TICK_FEN", new Words("最小价格变动（分）", "smallest step of a price, fen")),
            entry("LOT", new Words("最小数量变动", "smallest step of a quantity")),
            entry("FIRST_CLOSE_ENERGY_FEN", new Words("能耗指标首日参考价（分）", "first reference price of energy, fen")),
            entry("FIRST_CLOSE_COAL_FEN", new Words("煤炭指标首日参考价（分）", "first reference price of coal, fen")),
            entry("AUCTION_DEPOSIT_PERCENT", new Words("竞价保证金比例（%）", "deposit of an auction, percent")),
            entry("AUCTION_NOTICE_DAYS", new Words("竞价公告期（交易日）", "notice before an auction, trading days")),
            entry("FIRST_CALL_DAYS", new Words("优先收储窗口期（交易日）", "window of the first call, trading days")),
            entry(
                    "EITHER_TARGET_BARS_SELLER",
                    new Words("任一目标未完成即不得出让（1 是，0 否）", "missing either target bars selling (1 yes, 0 no)")),
            entry(
                    "RESTING_ENDS_WHEN_BARRED",
                    new Words(
                            "主体不再符合交易条件的，其在场申报即时撤销（1 是，0 否）",
                            "what rests ends when its party may not trade any more (1 yes, 0 no)")));

    private static final Map<String, Words> PHASES = Map.of(
            "PRE_OPEN", new Words("开市前", "before the opening"),
            "MORNING", new Words("上午交易", "morning session"),
            "LUNCH", new Words("午间休市", "pause"),
            "AFTERNOON", new Words("下午交易", "afternoon session"),
            "CLOSING", new Words("停止申报", "call-off"),
            "CLOSED", new Words("收市", "close"));

    private RuleNotices() {}

    static Notice of(RuleChanged change, Told told) {
        Words words = FIGURES.getOrDefault(change.name(), new Words(change.name(), change.name()));
        return new Notice(
                NoticeKind.RULE_CHANGED,
                change.businessDate(),
                told.time(),
                "交易规则参数调整公告：" + words.zh(),
                "Trading rules change: " + words.en(),
                "自 %s 起，%s调整为 %,d。依据：%s。（办法§15）"
                        .formatted(change.effectiveFrom(), words.zh(), change.value(), change.basis()),
                "From %s on, %s: %,d. Basis: %s."
                        .formatted(change.effectiveFrom(), words.en(), change.value(), change.basis()));
    }

    static Notice of(CalendarChanged change, Told told) {
        return new Notice(
                NoticeKind.CALENDAR_CHANGED,
                change.businessDate(),
                told.time(),
                "交易日历调整公告",
                "Trading calendar changed",
                change.days().stream().map(RuleNotices::zh).collect(joining("；", "", "。依据：" + change.basis() + "。")),
                change.days().stream()
                        .map(RuleNotices::en)
                        .collect(joining("; ", "", ". Basis: " + change.basis() + ".")));
    }

    static Notice of(TimetableChanged change, Told told) {
        return new Notice(
                NoticeKind.CALENDAR_CHANGED,
                change.businessDate(),
                told.time(),
                "交易时段调整公告",
                "Trading hours changed",
                change.hours().stream()
                        .map(hour -> words(hour).zh() + " " + hour.beginsAt())
                        .collect(joining(
                                "，", "自 " + change.effectiveFrom() + " 起：", "。依据：" + change.basis() + "。（办法§15）")),
                change.hours().stream()
                        .map(hour -> words(hour).en() + " " + hour.beginsAt())
                        .collect(joining(
                                ", ", "From " + change.effectiveFrom() + " on: ", ". Basis: " + change.basis() + ".")));
    }

    private static Words words(TimetableChanged.Hour hour) {
        return PHASES.getOrDefault(hour.phase(), new Words(hour.phase(), hour.phase()));
    }

    private static String zh(Days days) {
        String span = days.first().equals(days.last()) ? "" : "至 " + days.last() + " ";
        return days.first() + " " + span + days.name() + (days.kind() == Kind.HOLIDAY ? "休市" : kindZh(days.kind()));
    }

    private static String kindZh(Kind kind) {
        return kind == Kind.ORDINARY ? "按周历安排" : "调休上班，休市";
    }

    private static String en(Days days) {
        String span = days.first().equals(days.last()) ? "" : " to " + days.last();
        return days.first() + span + " " + days.name() + ": "
                + switch (days.kind()) {
                    case HOLIDAY -> "holiday, closed";
                    case MAKE_UP_WORKDAY -> "make-up working day, closed";
                    case ORDINARY -> "as its weekday says";
                };
    }
}
