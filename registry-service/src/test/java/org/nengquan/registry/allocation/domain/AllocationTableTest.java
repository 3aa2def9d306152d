package org.nengquan.registry.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.table.domain.TableLine;

/** A year's quota in one table: every fault of every line at once, and a faulty table gives nothing. */
class AllocationTableTest {

    private static final String HOME = "410100";
    private static final Uscc ONE = Codes.enterprise();
    private static final Uscc TWO = Codes.enterprise();
    private static final Uscc BUYER = Codes.enterprise();
    private static final Uscc CARBON = Codes.enterprise();
    private static final Uscc ASLEEP = Codes.enterprise();
    private static final Uscc SERVED = Codes.enterprise();

    private static final AllocationTable.Terms TERMS = new AllocationTable.Terms(
            Map.of(
                    ONE.code(), new UnitFacts(ParticipantKind.VOLUNTARY, HOME, true, false, false),
                    TWO.code(), new UnitFacts(ParticipantKind.VOLUNTARY, HOME, true, false, false),
                    BUYER.code(), new UnitFacts(ParticipantKind.PROJECT, HOME, true, false, false),
                    CARBON.code(), new UnitFacts(ParticipantKind.VOLUNTARY, HOME, true, true, false),
                    ASLEEP.code(), new UnitFacts(ParticipantKind.VOLUNTARY, HOME, false, false, false),
                    SERVED.code(), new UnitFacts(ParticipantKind.VOLUNTARY, HOME, true, false, true)),
            Map.of(HOME, 1000L));

    @Test
    void shouldGiveEachUnitItsShareUpToTheWholeCap() {
        var reading = table(line(2, ONE.code(), "600", "1000.5"), line(3, TWO.code(), "400", "1"))
                .read(TERMS);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.shares())
                .containsExactly(
                        new Share(ONE, HOME, 600, new BigDecimal("1000.5")), new Share(TWO, HOME, 400, BigDecimal.ONE));
    }

    @Test
    void shouldNameTheLineWithWhichTheCapIsPassed() {
        var reading = table(line(2, ONE.code(), "600", "1"), line(3, TWO.code(), "401", "1"))
                .read(TERMS);

        assertThat(reading.shares()).isEmpty();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.what().en()).contains("401 > 400");
        });
    }

    @Test
    void shouldNameEveryFaultOfEveryLine() {
        var reading = table(
                        line(2, "91520000714304076Q", "0", "0"),
                        line(3, Codes.enterprise().code(), "1", "1"),
                        line(4, ONE.code(), "1.5", "-1"),
                        line(5, ONE.code(), "1,000", ""),
                        line(6, BUYER.code(), "1", "1"),
                        line(7, CARBON.code(), "1", "1"),
                        line(8, ASLEEP.code(), "1", "1"),
                        line(9, SERVED.code(), "1", "1e9"))
                .read(TERMS);

        assertThat(reading.shares()).isEmpty();
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly(
                        "2 uscc",
                        "2 quantity",
                        "2 expectedOutput",
                        "3 uscc",
                        "4 quantity",
                        "4 expectedOutput",
                        "5 uscc",
                        "5 quantity",
                        "5 expectedOutput",
                        "6 uscc",
                        "7 uscc",
                        "8 uscc",
                        "9 uscc",
                        "9 expectedOutput");
    }

    @Test
    void shouldAskForTheOutputOfEveryUnitAndOfNoOther() {
        List<Share> shares =
                List.of(new Share(ONE, HOME, 600, BigDecimal.TEN), new Share(TWO, HOME, 400, BigDecimal.TEN));

        var whole = outputs(output(2, ONE.code(), "0"), output(3, TWO.code(), "12.5"))
                .read(shares);
        var wrong = outputs(output(2, ONE.code(), "x"), output(3, BUYER.code(), "1"), output(4, ONE.code(), "1"))
                .read(shares);

        assertThat(whole.faults()).isEmpty();
        assertThat(whole.outputs()).containsEntry(TWO.code(), new BigDecimal("12.5"));
        assertThat(wrong.outputs()).isEmpty();
        assertThat(wrong.faults())
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly("2 verifiedOutput", "3 uscc", "4 uscc", "5 uscc");
    }

    private static AllocationTable table(TableLine... lines) {
        return new AllocationTable(List.of(lines));
    }

    private static OutputTable outputs(TableLine... lines) {
        return new OutputTable(List.of(lines));
    }

    private static TableLine line(long number, String unit, String quantity, String output) {
        return new TableLine(
                number,
                Map.of(
                        AllocationTable.UNIT, unit,
                        AllocationTable.QUANTITY, quantity,
                        AllocationTable.OUTPUT, output));
    }

    private static TableLine output(long number, String unit, String output) {
        return new TableLine(number, Map.of(OutputTable.UNIT, unit, OutputTable.OUTPUT, output));
    }
}
