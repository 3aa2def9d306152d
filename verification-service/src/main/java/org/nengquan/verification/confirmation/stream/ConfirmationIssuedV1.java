package org.nengquan.verification.confirmation.stream;

import org.nengquan.verification.confirmation.domain.Confirmation;

/** {@code verification.confirmation-issued.v1}: the fields in the order of the contract. */
record ConfirmationIssuedV1(
        String confirmationNumber,
        String uscc,
        String regionCode,
        String instrument,
        String origin,
        long quantity,
        String verifierUscc,
        String reportSha256,
        String factorStandard,
        String issuedOn,
        String auditId,
        String baselineId) {

    static ConfirmationIssuedV1 of(Confirmation confirmation) {
        return new ConfirmationIssuedV1(
                confirmation.number(),
                confirmation.uscc(),
                confirmation.regionCode(),
                confirmation.instrument().name(),
                Confirmation.ORIGIN,
                confirmation.quantity(),
                confirmation.verifierUscc(),
                confirmation.reportSha256(),
                confirmation.factorStandard(),
                confirmation.issuedOn().toString(),
                confirmation.auditId().toString(),
                confirmation.baselineId().toString());
    }
}
