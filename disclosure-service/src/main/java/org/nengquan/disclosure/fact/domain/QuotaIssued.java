package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** Units were issued under the cap of an instrument, category, region and year; quantity in whole units. */
public record QuotaIssued(
        String issuanceNumber,
        Instrument instrument,
        Category category,
        String regionCode,
        int vintageYear,
        long quantity,
        LocalDate businessDate)
        implements Fact {

    public QuotaIssued {
        if (quantity <= 0) {
            throw new IllegalArgumentException("an issue has a quantity: " + issuanceNumber);
        }
    }
}
