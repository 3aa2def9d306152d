package org.nengquan.registry.issuance.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;
import org.nengquan.registry.ledger.domain.Lot;

/** The body of {@code registry.quota-issued.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuotaIssuedV1(
        String issuanceNumber,
        String uscc,
        String instrument,
        String category,
        String origin,
        String regionCode,
        int vintageYear,
        long quantity,
        List<LotV1> lots,
        @Nullable String confirmationNumber,
        LocalDate issuedOn) {

    static final String TYPE = "registry.quota-issued.v1";

    record LotV1(UUID lotId, long firstSerial, long lastSerial) {
        static LotV1 of(Lot lot) {
            return new LotV1(lot.id(), lot.serials().first(), lot.serials().last());
        }
    }

    static QuotaIssuedV1 of(Grant grant, Issued issued, Lot lot) {
        return new QuotaIssuedV1(
                issued.number().value(),
                grant.uscc().code(),
                grant.instrument().name(),
                grant.category().name(),
                grant.origin().name(),
                grant.regionCode(),
                grant.vintageYear(),
                grant.quantity(),
                List.of(LotV1.of(lot)),
                grant.confirmationNumber(),
                issued.on());
    }
}
