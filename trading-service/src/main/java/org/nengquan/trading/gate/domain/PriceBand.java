package org.nengquan.trading.gate.domain;

/**
 * The prices allowed on one day for one instrument.
 *
 * @param previousCloseFen what the limits are measured from
 * @param lowerFen lowest price allowed
 * @param upperFen highest price allowed
 */
public record PriceBand(long previousCloseFen, long lowerFen, long upperFen) {
    private static final long WHOLE = 100;

    /** Both limits are rounded towards the previous close, so that no price inside moves by more than the percentage. */
    public static PriceBand around(long previousCloseFen, long percent) {
        long lower = Math.ceilDiv(Math.multiplyExact(previousCloseFen, Math.max(0, WHOLE - percent)), WHOLE);
        long upper = Math.floorDiv(Math.multiplyExact(previousCloseFen, WHOLE + percent), WHOLE);
        return new PriceBand(previousCloseFen, Math.max(1, lower), Math.min(Intent.MAX_PRICE_FEN, upper));
    }

    public boolean contains(long priceFen) {
        return lowerFen <= priceFen && priceFen <= upperFen;
    }
}
