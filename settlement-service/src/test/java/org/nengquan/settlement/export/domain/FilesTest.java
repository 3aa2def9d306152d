package org.nengquan.settlement.export.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.settlement.export.domain.StatementFile.Line;
import org.nengquan.settlement.export.domain.Vouchers.SettledTrade;
import org.nengquan.settlement.export.domain.Vouchers.Subjects;
import org.nengquan.settlement.ledger.domain.EntryKind;

/** Files that a spreadsheet reads and an accountant can book. */
class FilesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final List<SettledTrade> TRADES = List.of(
            new SettledTrade(DAY, "T1", "ENERGY", true, 2_000_000, 1_000),
            new SettledTrade(DAY, "T2", "COAL", false, 500_000, 250),
            new SettledTrade(DAY, "T3", "ENERGY", false, 7, 0));

    @Test
    void shouldKnowDaysMonthsAndYears() {
        assertThat(Period.parse("2022-07-04").to()).isEqualTo(DAY);
        assertThat(Period.parse("2024-02").to()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.parse("2022").from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(Period.parse("2022").to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-02-30", "yesterday", "07", "", "20222"})
    void shouldRefuseWhatIsNoPeriod(String name) {
        assertThatThrownBy(() -> Period.parse(name)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void shouldMakeFormulasPlainAndQuoteQuotes() {
        assertThat(new Csv().row("=1+1", "@x", "say \"hi\"", -5L, 100L).toString())
                .isEqualTo("\uFEFF\"'=1+1\",\"'@x\",\"say \"\"hi\"\"\",-0.05,1.00\r\n");
    }

    @Test
    void shouldGoFromTheOpeningToTheClosingBalance() {
        // Given
        var file = new StatementFile(
                "91410100MA0000001X",
                Period.parse("2022-07"),
                150,
                List.of(
                        new Line(DAY, EntryKind.DEPOSIT, "d1", "AVAILABLE", 100),
                        new Line(DAY, EntryKind.PAYOUT, "p1", "WITHHELD", -30)));

        // Then
        assertThat(file.closingFen()).isEqualTo(220);
        assertThat(file.fill(new Csv()).toString())
                .contains("期初余额 opening\",\"\",\"\",\"\",1.50")
                .contains("\"d1\",\"可用资金 available\",1.00,2.50")
                .contains("\"p1\",\"待付资金 withheld\",-0.30,2.20")
                .contains("期末余额 closing\",\"\",\"\",\"\",2.20");
    }

    /** 办法§16: subject 1701 无形资产; each voucher's two sides are equal. */
    @Test
    void shouldBookTradesUnderIntangibleAssetsAndBalance() {
        var vouchers = new Vouchers(Subjects.S1701, TRADES);

        for (String trade : List.of("T1", "T2", "T3")) {
            var lines = vouchers.lines().stream()
                    .filter(line -> line.tradeNumber().equals(trade))
                    .toList();
            assertThat(lines.stream().mapToLong(Vouchers.Line::debitFen).sum())
                    .isEqualTo(
                            lines.stream().mapToLong(Vouchers.Line::creditFen).sum());
        }
        assertThat(vouchers.fill(new Csv()).toString())
                .contains("1701 无形资产——能耗指标", "1701 无形资产——煤炭指标", "6602 管理费用——交易服务费\",2.50,0.00")
                .doesNotContain("1489");
    }

    @Test
    void shouldOfferTheOtherSubjectAsAnOption() {
        assertThat(new Vouchers(Subjects.S1489, TRADES).fill(new Csv()).toString())
                .contains("1489 碳排放权资产——能耗指标")
                .doesNotContain("1701");
    }
}
