package org.nengquan.verification.listing.domain;

/**
 * What part of baselines, audits and confirmations somebody may see.
 *
 * @param everything true for the province and for those who supervise
 * @param unitUscc the unit whose own things are seen, or empty
 * @param regionCode the region whose things are seen, or empty
 * @param verifierUscc the third-party body whose commissions are seen, or empty
 */
public record Sight(boolean everything, String unitUscc, String regionCode, String verifierUscc) {

    /** Whether something of this unit, region and commissioned body ({@code ""}: none yet) is within sight. */
    public boolean reaches(String unit, String region, String verifier) {
        return everything
                || (!unitUscc.isEmpty() && unitUscc.equals(unit))
                || (!regionCode.isEmpty() && regionCode.equals(region))
                || (!verifierUscc.isEmpty() && verifierUscc.equals(verifier));
    }
}
