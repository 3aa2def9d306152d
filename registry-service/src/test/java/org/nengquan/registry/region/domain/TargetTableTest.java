package org.nengquan.registry.region.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.table.domain.TableLine;

/** 办法§6: last year's results of the cities and 济源, in one table. */
class TargetTableTest {

    private static final Regions REGIONS = new Regions(List.of(
            new Region("410000", "河南省", Region.Kind.PROVINCE, "", true),
            new Region("410100", "郑州市", Region.Kind.CITY, "410000", true),
            new Region("419001", "济源示范区", Region.Kind.CITY, "410000", true)));

    @Test
    void shouldReadResultsInChineseAndInEnglish() {
        TargetTable table = table(line(2, "410100", "2021", "是", "否"), line(3, "419001", "2021", "TRUE", "yes"));

        assertThat(table.read(REGIONS).faults()).isEmpty();
        assertThat(table.read(REGIONS).results())
                .containsExactly(
                        new TargetTable.Result("410100", 2021, true, false),
                        new TargetTable.Result("419001", 2021, true, true));
    }

    @Test
    void shouldNameEveryFaultOfEveryLineAndGiveNoResult() {
        TargetTable.Reading reading = table(
                        line(2, "410100", "2021", "是", "否"),
                        line(3, "410000", "21", "也许", ""),
                        line(4, "410100", "2021", "是", "是"))
                .read(REGIONS);

        assertThat(reading.results()).isEmpty();
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly("3 regionCode", "3 year", "3 energyIntensityMet", "3 coalTotalMet", "4 regionCode");
    }

    private static TargetTable table(TableLine... lines) {
        return new TargetTable(List.of(lines));
    }

    private static TableLine line(long number, String region, String year, String energy, String coal) {
        return new TableLine(
                number,
                Map.of(
                        TargetTable.REGION, region,
                        TargetTable.YEAR, year,
                        TargetTable.ENERGY, energy,
                        TargetTable.COAL, coal));
    }
}
