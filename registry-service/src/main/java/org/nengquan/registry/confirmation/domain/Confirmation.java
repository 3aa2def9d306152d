package org.nengquan.registry.confirmation.domain;

import java.time.LocalDate;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;
import org.nengquan.registry.quota.domain.Priority;

/**
 * A 确权意见书 (办法§9): the city confirms what a unit saved or freed.
 *
 * @param number the document's number
 * @param uscc whose saving
 * @param regionCode which city confirms
 * @param instrument of what
 * @param origin a retrofit or a shut-down; nothing else is confirmed
 * @param quantity whole units, rounded down by verification
 * @param evidence on what it rests
 * @param issuedOn business date of the document
 */
public record Confirmation(
        String number,
        Uscc uscc,
        String regionCode,
        Instrument instrument,
        Origin origin,
        long quantity,
        Evidence evidence,
        LocalDate issuedOn) {

    /**
     * On what a confirmation rests.
     *
     * @param verifierUscc the third party that audited
     * @param reportSha256 of its report
     * @param factorStandard the edition of the factors used
     */
    public record Evidence(String verifierUscc, String reportSha256, String factorStandard) {}

    public Confirmation {
        if (origin.priority() != Priority.SAVED) {
            throw new IllegalArgumentException("only savings and shut-downs are confirmed: " + origin);
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("a confirmation is of at least one unit: " + quantity);
        }
    }
}
