package org.nengquan.registry.compliance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.nengquan.registry.identity.domain.Uscc;

/**
 * What one unit owes for one cycle.
 *
 * @param id its key
 * @param cycle for which cycle
 * @param unit who owes
 * @param basis what it is owed for
 * @param performance how far it is met
 */
public record Obligation(UUID id, UUID cycle, Unit unit, Basis basis, Performance performance) {

    /** Who owes. */
    public record Unit(Uscc uscc, String name, String regionCode) {}

    /**
     * What it is owed for.
     *
     * @param consumption as verified, in the instrument's unit
     * @param reportSha256 of the report that verified it
     */
    public record Basis(BigDecimal consumption, String reportSha256) {

        /** One unit of quota for each unit consumed, rounded up as all quota that is to be obtained. */
        public long quantity() {
            return consumption.setScale(0, RoundingMode.CEILING).longValueExact();
        }
    }
}
