package org.nengquan.registry.project.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;

/**
 * A new 两高 project, extensions included (办法§3).
 *
 * @param id its key in events
 * @param number for people
 * @param uscc of the 实施单位; its successor's once it has passed (办法§10)
 * @param filedBy the unit that filed it, for ever
 * @param name as filed
 * @param regionCode where it is built
 * @param energy what new energy it needs
 * @param coal what new coal it needs
 * @param purchase what it must buy, and how that was calculated
 * @param review 会商联审
 */
public record Project(
        UUID id,
        PublicNumber number,
        Uscc uscc,
        Uscc filedBy,
        String name,
        String regionCode,
        EnergyNeed energy,
        CoalNeed coal,
        Purchase purchase,
        JointReview review) {

    /**
     * New energy without coal.
     *
     * @param increaseTce A, tce a year
     * @param perAddedValue C, tce per 10 000 yuan
     */
    public record EnergyNeed(BigDecimal increaseTce, BigDecimal perAddedValue) {}

    /**
     * What the project must buy.
     *
     * @param energyQuantity tce
     * @param coalQuantity t
     * @param ruleVersion the date from which the parameters used hold
     * @param arithmetic the calculation with its figures
     */
    public record Purchase(long energyQuantity, long coalQuantity, String ruleVersion, String arithmetic) {}

    /** The same project with its review decided. */
    public Project reviewed(JointReview decided) {
        return new Project(id, number, uscc, filedBy, name, regionCode, energy, coal, purchase, decided);
    }

    /** The same project, carried out by whoever took over its unit. */
    public Project succeeded(Uscc successor) {
        return new Project(id, number, successor, filedBy, name, regionCode, energy, coal, purchase, review);
    }
}
