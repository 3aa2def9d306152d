package org.nengquan.registry.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.Codes;
import org.nengquan.registry.compliance.domain.Obligation.Basis;
import org.nengquan.registry.compliance.domain.Obligation.Unit;
import org.nengquan.registry.compliance.domain.Performance.Standing;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.price.domain.AveragePrice;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * The compliance season 2016 of the carbon pilots, as newsletter No. 116 (August 2017) reports it, played through the
 * code that counts, ranks and fines here. The table keeps its source in each line.
 */
class SeasonOf2016Test {

    private static final Map<String, String> REGIONS =
            Map.of("广东", "440000", "天津", "120000", "上海", "310000", "深圳", "440300", "北京", "110000", "福建", "350000");
    private static final LocalDate END_OF_MAY = LocalDate.of(2017, 5, 31);
    private static final LocalDate END_OF_JULY = LocalDate.of(2017, 7, 31);

    private static List<CSVRecord> markets;

    @BeforeAll
    static void readTheSeason() throws IOException {
        var file = Objects.requireNonNull(
                SeasonOf2016Test.class.getResourceAsStream("/seasons/carbon-compliance-2016.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var parser = CSVParser.builder()
                        .setReader(reader)
                        .setFormat(CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                        .get()) {
            markets = parser.getRecords().stream()
                    .filter(market -> !market.get("obliged").isEmpty())
                    .toList();
        }
    }

    /** Units of a market: those in time gave all they owed, the late ones nothing of what is reported as owed. */
    private static List<Obligation> obligations(CSVRecord market) {
        int obliged = Integer.parseInt(market.get("obliged"));
        int onTime = Integer.parseInt(market.get("on_time"));
        List<Obligation> all = new ArrayList<>();
        for (int i = 0; i < onTime; i++) {
            all.add(obligation(market, 1000, 0));
        }
        List<Long> owed = owed(market);
        assertThat(onTime + owed.size()).as("late units explain the difference").isEqualTo(obliged);
        owed.forEach(missing -> all.add(obligation(market, missing, missing)));
        return all;
    }

    /** What the late units owe, together as reported; one unit each where the newsletter gives no figure. */
    private static List<Long> owed(CSVRecord market) {
        int late = Integer.parseInt(market.get("named_late"));
        List<Long> owed = new ArrayList<>();
        long left = market.get("owed_t").isEmpty() ? late : Long.parseLong(market.get("owed_t"));
        for (int i = late; i > 0; i--) {
            owed.add(left / i);
            left -= left / i;
        }
        return owed;
    }

    private static Obligation obligation(CSVRecord market, long quantity, long missing) {
        return new Obligation(
                new UUID(0, 1),
                new UUID(0, 2),
                new Unit(Codes.enterprise(), "某单位", Objects.requireNonNull(REGIONS.get(market.get("market")))),
                new Basis(BigDecimal.valueOf(quantity), "0".repeat(64)),
                new Performance(quantity, quantity - missing, OptionalLong.of(missing), false));
    }

    private static CSVRecord market(String name) {
        return markets.stream()
                .filter(it -> it.get("market").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldCountEveryMarketAsReported() {
        assertThat(markets).hasSize(6).allSatisfy(market -> {
            Ranking.Count count = Ranking.of(obligations(market)).whole();
            assertThat(count.obliged()).isEqualTo(Integer.parseInt(market.get("obliged")));
            assertThat(count.onTime()).isEqualTo(Integer.parseInt(market.get("on_time")));
            assertThat(count.late()).isEqualTo(Integer.parseInt(market.get("named_late")));
        });
        assertThat(Ranking.of(obligations(market("深圳"))).whole()).isEqualTo(new Ranking.Count(811, 803, 8, 0, 112_143));
        assertThat(Ranking.of(obligations(market("深圳"))).whole().rate()).isEqualTo(9901);
        assertThat(Ranking.of(obligations(market("北京"))).whole().rate()).isEqualTo(9767);
        assertThat(Ranking.of(obligations(market("上海"))).whole().rate())
                .as("one of 312 is late: not 100 %")
                .isEqualTo(9967);
        assertThat(Ranking.of(obligations(market("广东"))).whole().rate()).isEqualTo(10_000);
    }

    @Test
    void shouldRankTheMarketsFromTheBestToTheWorst() {
        List<Obligation> all =
                markets.stream().flatMap(market -> obligations(market).stream()).collect(Collectors.toList());

        Ranking ranking = Ranking.of(all);

        assertThat(ranking.regions())
                .extracting(Ranking.RegionCount::regionCode)
                .containsExactly("120000", "440000", "310000", "440300", "350000", "110000");
        assertThat(ranking.whole()).isEqualTo(naive(all));
    }

    /** Counts by hand: one loop, no streams, no standing. */
    private static Ranking.Count naive(List<Obligation> all) {
        int onTime = 0;
        int late = 0;
        long owed = 0;
        for (Obligation obligation : all) {
            long missing = obligation.performance().quantity()
                    - obligation.performance().surrendered();
            if (missing == 0) {
                onTime++;
            } else {
                late++;
                owed += missing;
            }
        }
        return new Ranking.Count(all.size(), onTime, late, 0, owed);
    }

    @Test
    void shouldCallWhoMakesUpLateAndNoLongerOwing() {
        // Given: 上海贝尔 was late and complete in the end
        Performance late = new Performance(10, 0, OptionalLong.of(10), false);
        Performance complete = new Performance(10, 10, OptionalLong.of(10), false);

        assertThat(late.standing()).isEqualTo(Standing.LATE);
        assertThat(complete.standing()).isEqualTo(Standing.MADE_UP);
        assertThat(complete.wasLate()).isTrue();
        assertThat(complete.open()).isZero();
    }

    @Test
    void shouldFineWhatShenzhenWasOwedAtThreeTimesTheAverageAndBeijingUpToFive() {
        AveragePrice average = new AveragePrice(98_765_432_100L, 31_415_927);
        for (String multiple : List.of("3", "3.5", "5")) {
            Fine fine = Fine.of(112_143, average, new BigDecimal(multiple));
            BigInteger naive = BigInteger.valueOf(112_143)
                    .multiply(BigInteger.valueOf(98_765_432_100L))
                    .multiply(BigInteger.valueOf(
                            new BigDecimal(multiple).movePointRight(1).longValueExact()))
                    .divide(BigInteger.valueOf(314_159_270));
            assertThat(BigInteger.valueOf(fine.amountFen())).isEqualTo(naive);
        }
        var allowed = new SanctionRules.Multiples(new BigDecimal("3"), new BigDecimal("5"));
        assertThat(SanctionRules.multipleFits(new BigDecimal("5"), allowed)).isInstanceOf(Decision.Allowed.class);
        assertThat(SanctionRules.multipleFits(new BigDecimal("5.01"), allowed)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void shouldPutHubeisTermOffBeforeItEndsAndNotAfter() {
        Cycle hubei = new Cycle(
                new UUID(0, 3),
                PublicNumber.of(Numbered.COMPLIANCE, END_OF_MAY, 1),
                new Cycle.Terms(
                        2016, Instrument.ENERGY, END_OF_MAY, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)),
                new CycleState.Open("a", "b"));
        var later = new Notice.Content(Notice.Kind.POSTPONEMENT, END_OF_JULY, "鄂发改气候〔2017〕1号", "核查未完成");

        assertThat(Notice.fits(later, hubei, END_OF_MAY)).isInstanceOf(Decision.Allowed.class);
        assertThat(Notice.fits(later, hubei, END_OF_MAY.plusDays(1))).isInstanceOf(Decision.Refused.class);
        assertThat(hubei.postponed(END_OF_JULY).terms().dueOn()).isEqualTo(END_OF_JULY);
        assertThatCode(() -> market("湖北")).as("no count of Hubei was published").isInstanceOf(RuntimeException.class);
    }

    @Test
    void shouldLetShenzhensLateMakeUpUntilTheOrderRunsOutAndDeductAfterwards() {
        CycleState.Reckoned reckoned = new CycleState.Open("a", "b").reckoned(LocalDate.of(2017, 7, 1));
        Cycle shenzhen = new Cycle(
                new UUID(0, 4),
                PublicNumber.of(Numbered.COMPLIANCE, END_OF_MAY, 2),
                new Cycle.Terms(
                        2016,
                        Instrument.ENERGY,
                        LocalDate.of(2017, 6, 30),
                        LocalDate.of(2017, 1, 1),
                        LocalDate.of(2017, 6, 30)),
                reckoned.ordered(LocalDate.of(2017, 7, 10), "深发改〔2017〕1号"));

        assertThat(SanctionRules.orderHasRunOut(shenzhen, LocalDate.of(2017, 7, 10)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(SanctionRules.orderHasRunOut(shenzhen, LocalDate.of(2017, 7, 15)))
                .isInstanceOf(Decision.Allowed.class);
    }
}
