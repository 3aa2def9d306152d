package org.nengquan.disclosure.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.fact.domain.SomeFacts.FRIDAY;
import static org.nengquan.disclosure.fact.domain.SomeFacts.aTrade;
import static org.nengquan.disclosure.fact.domain.SomeFacts.anOpening;
import static org.nengquan.disclosure.fact.domain.SomeFacts.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.RegionTargetRecorded;

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

        Notice notice = Notices.of(
                        told(new DayClosed(FRIDAY, List.of(new DayClosed.Market(Instrument.ENERGY, figures)))))
                .getFirst();

        assertThat(notice.bodyZh()).contains("收盘价 205.00 元，成交 12 笔，成交量 1,234 吨标准煤，成交金额 246,800.00 元");
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
    void shouldNotAnnounceSingleTrades() {
        assertThat(Notices.of(told(aTrade(1, FRIDAY, 20_000, 1)))).isEmpty();
    }
}
