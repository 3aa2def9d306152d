package org.nengquan.registry.issuance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@Schema(name = "Issuance")
record IssuanceAnswer(
        UUID issuanceId,
        @Nullable String issuanceNumber,
        String status,
        String uscc,
        Instrument instrument,
        Category category,
        Origin origin,
        String regionCode,
        int vintageYear,
        long quantity,
        @Nullable String confirmationNumber,
        @Nullable LocalDate issuedOn,
        List<LotAnswer> lots) {

    @Schema(name = "Lot")
    record LotAnswer(UUID lotId, long firstSerial, long lastSerial) {
        static LotAnswer of(Lot lot) {
            return new LotAnswer(lot.id(), lot.serials().first(), lot.serials().last());
        }
    }

    static IssuanceAnswer of(Issuance issuance, List<Lot> lots) {
        Grant grant = issuance.grant();
        Issuance.State.Issued issued = issuance.state() instanceof Issuance.State.Issued state ? state : null;
        return new IssuanceAnswer(
                issuance.id(),
                issued == null ? null : issued.number().value(),
                issued == null ? "PROPOSED" : "ISSUED",
                grant.uscc().code(),
                grant.instrument(),
                grant.category(),
                grant.origin(),
                grant.regionCode(),
                grant.vintageYear(),
                grant.quantity(),
                grant.confirmationNumber(),
                issued == null ? null : issued.on(),
                lots.stream().map(LotAnswer::of).toList());
    }
}
