package org.nengquan.verification.confirmation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.energy.domain.Instrument;

/** A confirmation of rights as it was issued. */
record ConfirmationAnswer(
        String confirmationNumber,
        UUID auditId,
        UUID baselineId,
        String uscc,
        String regionCode,
        Instrument instrument,
        String origin,
        long quantity,
        String verifierUscc,
        String reportSha256,
        String factorStandard,
        LocalDate issuedOn,
        String comment) {

    static ConfirmationAnswer of(Confirmation confirmation) {
        return new ConfirmationAnswer(
                confirmation.number(),
                confirmation.auditId(),
                confirmation.baselineId(),
                confirmation.uscc(),
                confirmation.regionCode(),
                confirmation.instrument(),
                Confirmation.ORIGIN,
                confirmation.quantity(),
                confirmation.verifierUscc(),
                confirmation.reportSha256(),
                confirmation.factorStandard(),
                confirmation.issuedOn(),
                confirmation.comment());
    }
}
