package org.nengquan.registry.confirmation.stream;

import java.time.LocalDate;
import org.nengquan.registry.confirmation.domain.Confirmation;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/** What the registry reads of {@code verification.confirmation-issued.v1}. */
record ConfirmationIssuedV1(
        String confirmationNumber,
        String uscc,
        String regionCode,
        Instrument instrument,
        Origin origin,
        long quantity,
        String verifierUscc,
        String reportSha256,
        String factorStandard,
        LocalDate issuedOn) {

    static final String TYPE = "verification.confirmation-issued.v1";

    Confirmation toDomain() {
        return new Confirmation(
                confirmationNumber,
                new Uscc(uscc),
                regionCode,
                instrument,
                origin,
                quantity,
                new Confirmation.Evidence(verifierUscc, reportSha256, factorStandard),
                issuedOn);
    }
}
