package org.nengquan.registry.statement.stream;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.statement.domain.CapStatement;

class ContractTest {

    @Test
    void shouldStateACapInTheGoldenBytes() {
        var statement = new CapStatement(
                new CapKey(Instrument.ENERGY, Category.VOLUNTARY, "410100", 2022),
                5000,
                1500,
                Map.of(
                        AccountKind.AVAILABLE, 700L,
                        AccountKind.IN_TRADING, 300L,
                        AccountKind.PLEDGED, 100L,
                        AccountKind.BOUND, 200L,
                        AccountKind.RETIRED, 150L,
                        AccountKind.RECLAIMED, 40L,
                        AccountKind.EXPIRED, 10L));
        Contracts.assertGolden(CapStatedV1.TYPE, "example.json", CapStatedV1.of(statement, LocalDate.of(2022, 7, 4)));
    }
}
