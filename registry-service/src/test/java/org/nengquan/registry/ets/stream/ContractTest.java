package org.nengquan.registry.ets.stream;

import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.ets.domain.EtsCoverage;
import org.nengquan.registry.identity.domain.Uscc;

class ContractTest {

    @Test
    void shouldTellOfACoveredUnitInTheGoldenBytes() {
        var coverage = new EtsCoverage(new Uscc("91350100M000100Y43"), true, 2022);
        Contracts.assertGolden(EtsCoverageRecordedV1.TYPE, "example.json", EtsCoverageRecordedV1.of(coverage));
    }
}
