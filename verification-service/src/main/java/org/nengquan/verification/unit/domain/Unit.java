package org.nengquan.verification.unit.domain;

/**
 * A participant as the registry tells of it, as far as the right to confirm a saving goes.
 *
 * @param uscc 统一社会信用代码
 * @param kind {@code PROVINCE}, {@code CITY}, {@code PROJECT} or {@code VOLUNTARY}
 * @param regionCode where its savings are filed and confirmed
 * @param inCarbonMarket whether the latest list of the carbon market up to this year covers it
 * @param frozen whether an event about it could not be understood; nothing moves until a person has looked
 */
public record Unit(
        String uscc, String kind, String regionCode, UnitStatus status, boolean inCarbonMarket, boolean frozen) {

    boolean isVoluntary() {
        return kind.equals("VOLUNTARY");
    }
}
