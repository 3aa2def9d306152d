package org.nengquan.registry.pedigree.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How units came into being (办法§6, §9).
 *
 * @param issuanceNumber by which issuance
 * @param issuedOn business date
 * @param confirmation the 确权意见书 behind saved units; empty for an allocation from a pool
 */
public record Birth(String issuanceNumber, LocalDate issuedOn, Optional<Document> confirmation) {

    /**
     * The 确权意见书.
     *
     * @param number of the document
     * @param issuedOn business date
     * @param verifierUscc the third party behind it
     * @param reportSha256 of its report
     * @param factorStandard the edition of the factors used
     */
    public record Document(
            String number, LocalDate issuedOn, String verifierUscc, String reportSha256, String factorStandard) {}
}
