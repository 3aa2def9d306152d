package org.nengquan.disclosure.edition.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void shouldBeginWithAByteOrderMarkSoThatExcelReadsTheChinese() {
        assertThat(Csv.head("品种", "成交量")).isEqualTo("\uFEFF品种,成交量\r\n");
    }

    @Test
    void shouldNotLetASpreadsheetRunACell() {
        List<Object[]> rows = List.of(
                new Object[] {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"},
                new Object[] {-5L, "a,b", "say \"x\"", "", "1-1"});

        assertThat(Csv.rows(rows)).isEqualTo("'=1+1,'+1,'-1,'@SUM(A1),'\tx\r\n-5,\"a,b\",\"say \"\"x\"\"\",,1-1\r\n");
    }
}
