package org.nengquan.registry.pedigree.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.pedigree.domain.HeldLot;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@Schema(name = "HeldLot")
record LotAnswer(
        UUID lotId,
        long firstSerial,
        long lastSerial,
        long quantity,
        String holder,
        AccountKind place,
        Instrument instrument,
        Category category,
        Origin origin,
        String regionCode,
        int vintageYear,
        @Nullable LocalDate validThrough) {

    static LotAnswer of(HeldLot lot) {
        return new LotAnswer(
                lot.id(),
                lot.serials().first(),
                lot.serials().last(),
                lot.serials().size(),
                lot.owner().account(),
                lot.place(),
                lot.sort().instrument(),
                lot.sort().category(),
                lot.sort().origin(),
                lot.sort().regionCode(),
                lot.sort().vintageYear(),
                lot.validThrough());
    }
}
