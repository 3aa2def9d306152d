package org.nengquan.settlement.export.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.export.domain.StatementFile.Line;
import org.nengquan.settlement.ledger.domain.EntryKind;

/** A workbook that another program reads as it was meant: figures as numbers, text as text, never a formula. */
class XlsxTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    private static Xlsx statement() {
        var lines = List.of(
                new Line(DAY, EntryKind.DEPOSIT, "=HYPERLINK(\"x\")", "AVAILABLE", 123_456_789),
                new Line(DAY, EntryKind.PAYOUT, "<a> & \u0001\"b\"", "WITHHELD", -1));
        return new StatementFile("91410100MA0000001X", Period.parse("2022-07"), 0, lines).fill(new Xlsx("资金对账单"));
    }

    @Test
    void shouldBeReadBackFigureByFigure() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(statement().bytes()))) {
            var sheet = workbook.getSheet("资金对账单");

            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("91410100MA0000001X");
            assertThat(sheet.getRow(3).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(sheet.getRow(3).getCell(4).getNumericCellValue()).isEqualTo(1_234_567.89);
            assertThat(sheet.getRow(3).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("<a> & \"b\"");
            assertThat(sheet.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(1_234_567.88);
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("期末余额 closing");
        }
    }

    @Test
    void shouldGiveTheSameBytesForTheSameRowsWhereverItRuns() {
        // Given
        byte[] here = statement().bytes();
        TimeZone before = TimeZone.getDefault();

        // When
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        byte[] there = statement().bytes();
        TimeZone.setDefault(before);

        // Then
        assertThat(there).isEqualTo(here);
    }
}
