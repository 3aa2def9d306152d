package org.nengquan.disclosure.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.fact.domain.SomeFacts.FRIDAY;
import static org.nengquan.disclosure.fact.domain.SomeFacts.aTrade;
import static org.nengquan.disclosure.fact.domain.SomeFacts.anOpening;
import static org.nengquan.disclosure.fact.domain.SomeFacts.told;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.fact.domain.AuctionAnnounced;
import org.nengquan.disclosure.fact.domain.AuctionClosed;
import org.nengquan.disclosure.fact.domain.CalendarChanged;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.RegionTargetRecorded;
import org.nengquan.disclosure.fact.domain.RuleChanged;
import org.nengquan.disclosure.fact.domain.TimetableChanged;
import org.nengquan.disclosure.fact.domain.TradingHalted;

class NoticesTest {

    @Test
    void shouldAnnounceAnOpeningWithThePriceLimits() {
        Notice notice = Notices.of(told(anOpening(FRIDAY))).getFirst();

        assertThat(notice.titleZh()).isEqualTo("2022-07-01 开市公告");
        assertThat(notice.bodyZh()).contains("能耗指标：前收盘价 200.00 元，当日价格范围 180.00 元至 220.00 元。");
        assertThat(notice.bodyEn()).contains("Coal: previous close ¥300.00, price limits ¥270.00 to ¥330.00.");
    }

    @Test
    void shouldAnnounceACloseWithPriceVolumeAndAmount() {
        var figures = new Figures(20_000, 21_000, 19_000, 20_500, 1_234, 24_680_000, 12);

        Notice notice = Notices.of(told(new DayClosed(
                        FRIDAY,
                        List.of(new DayClosed.Market(Instrument.ENERGY, figures, new OffBook(1_000, 25_000_000, 1))))))
                .getFirst();

        assertThat(notice.bodyZh()).contains("收盘价 205.00 元，成交 12 笔，成交量 1,234 吨标准煤，成交金额 246,800.00 元");
        assertThat(notice.bodyZh()).contains("另有非挂牌方式成交 1 笔，成交量 1,000，成交金额 250,000.00 元");
    }

    @Test
    void shouldAnnounceAnAuctionAndItsResultWithoutNames() {
        var days = new AuctionAnnounced.Days(7, 1, 1);

        Notice announced = Notices.of(told(new AuctionAnnounced(
                        "a1", FRIDAY, Instrument.ENERGY, true, 1_000, 20_000, true, days, 10, "豫能权1号")))
                .getFirst();
        Notice closed = Notices.of(told(
                        new AuctionClosed("a1", FRIDAY, Instrument.ENERGY, true, 1_000, 900, 20_500, "00ff", 4, 1)))
                .getFirst();

        assertThat(announced.titleZh()).isEqualTo("能耗指标单向竞价出让公告");
        assertThat(announced.bodyZh()).contains("保底价 200.00 元", "公告期 7 个交易日", "保证金为保证范围金额的 10%", "豫能权1号");
        assertThat(announced.bodyEn()).contains("reserve price ¥200.00", "notice 7", "forfeits it");
        assertThat(closed.bodyZh()).contains("成交 900，边际价格 205.00 元", "未揭示 1 个", "00ff");
    }

    @Test
    void shouldSayThatAnAuctionBelowReserveWasCancelled() {
        Notice closed = Notices.of(
                        told(new AuctionClosed("a1", FRIDAY, Instrument.COAL, false, 1_000, 0, 0, "00ff", 2, 0)))
                .getFirst();

        assertThat(closed.titleZh()).isEqualTo("煤炭指标单向竞价结果公告（流拍）");
        assertThat(closed.bodyEn()).contains("nothing was traded, deposits go back");
    }

    @Test
    void shouldAnnounceAHaltAndThatTradingGoesOnWithTheReason() {
        var both = List.of(Instrument.ENERGY, Instrument.COAL);

        Notice halted = Notices.of(told(new TradingHalted(true, FRIDAY, both, "系统升级", "System upgrade")))
                .getFirst();
        Notice resumed = Notices.of(told(new TradingHalted(false, FRIDAY, both, "升级完成", "Done")))
                .getFirst();

        assertThat(halted.kind()).isEqualTo(NoticeKind.MARKET_HALTED);
        assertThat(halted.titleZh()).isEqualTo("能耗指标、煤炭指标暂停交易公告");
        assertThat(halted.bodyZh()).contains("暂停交易", "系统升级");
        assertThat(resumed.kind()).isEqualTo(NoticeKind.MARKET_RESUMED);
        assertThat(resumed.bodyEn()).isEqualTo("Energy, Coal: trading is resumed from now on. Reason: Done");
    }

    @Test
    void shouldSayThatARegionThatMissedItsTargetMayNotSell() {
        Notice missed = Notices.of(told(new RegionTargetRecorded("410200", 2021, false, true, FRIDAY)))
                .getFirst();
        Notice met = Notices.of(told(new RegionTargetRecorded("419001", 2021, true, true, FRIDAY)))
                .getFirst();

        assertThat(missed.titleZh()).startsWith("开封市2021年度");
        assertThat(missed.bodyZh()).contains("能耗强度降低目标未完成").contains("不得出让");
        assertThat(met.titleEn()).isEqualTo("Targets of Jiyuan Demonstration Zone for 2021");
        assertThat(met.bodyZh()).contains("可以出让");
    }

    @Test
    void shouldAnnounceAChangedRuleBeforeItBinds() {
        Notice notice = Notices.of(told(new RuleChanged(
                        "LISTING_PRICE_LIMIT_PERCENT", 8, FRIDAY.plusDays(30), "豫发改环资〔2022〕第15号", FRIDAY)))
                .getFirst();
        Notice unnamed = Notices.of(told(new RuleChanged("NEW_FIGURE", 1, FRIDAY.plusDays(30), "b", FRIDAY)))
                .getFirst();

        assertThat(notice.kind()).isEqualTo(NoticeKind.RULE_CHANGED);
        assertThat(notice.bodyZh()).isEqualTo("自 2022-07-31 起，挂牌涨跌幅限制（%）调整为 8。依据：豫发改环资〔2022〕第15号。（办法§15）");
        assertThat(notice.bodyEn()).startsWith("From 2022-07-31 on, price limit of the listing, percent: 8.");
        assertThat(unnamed.titleZh()).contains("NEW_FIGURE");
    }

    @Test
    void shouldAnnounceAChangedCalendarRunByRun() {
        var holiday = new CalendarChanged.Days(
                CalendarChanged.Kind.HOLIDAY, "国庆节", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 7));
        var makeUp = new CalendarChanged.Days(
                CalendarChanged.Kind.MAKE_UP_WORKDAY, "国庆节", LocalDate.of(2024, 9, 29), LocalDate.of(2024, 9, 29));

        Notice notice = Notices.of(told(new CalendarChanged("国办发明电〔2023〕7号", List.of(holiday, makeUp), FRIDAY)))
                .getFirst();

        assertThat(notice.kind()).isEqualTo(NoticeKind.CALENDAR_CHANGED);
        assertThat(notice.bodyZh()).isEqualTo("2024-10-01 至 2024-10-07 国庆节休市；2024-09-29 国庆节调休上班，休市。依据：国办发明电〔2023〕7号。");
        assertThat(notice.bodyEn()).contains("2024-10-01 to 2024-10-07 国庆节: holiday, closed");
    }

    @Test
    void shouldAnnounceChangedHoursInTheOrderOfTheDay() {
        var hours = List.of(
                new TimetableChanged.Hour("MORNING", LocalTime.of(9, 0)),
                new TimetableChanged.Hour("CLOSING", LocalTime.of(11, 30)),
                new TimetableChanged.Hour("EVENING", LocalTime.of(18, 0)));

        Notice notice = Notices.of(told(new TimetableChanged(LocalDate.of(2022, 10, 10), "豫公资〔2022〕9号", hours, FRIDAY)))
                .getFirst();

        assertThat(notice.kind()).isEqualTo(NoticeKind.CALENDAR_CHANGED);
        assertThat(notice.bodyZh())
                .isEqualTo("自 2022-10-10 起：上午交易 09:00，停止申报 11:30，EVENING 18:00。依据：豫公资〔2022〕9号。（办法§15）");
        assertThat(notice.bodyEn()).startsWith("From 2022-10-10 on: morning session 09:00, call-off 11:30");
    }

    @Test
    void shouldNotAnnounceSingleTrades() {
        assertThat(Notices.of(told(aTrade(1, FRIDAY, 20_000, 1)))).isEmpty();
    }
}
