package org.nengquan.local.season;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nengquan.local.cast.Organization;

/**
 * An order that somebody will place on a day.
 *
 * @param clientOrderId the same in every run of the season
 * @param trader who places it
 * @param instrument {@code ENERGY} or {@code COAL}
 * @param side {@code BUY} or {@code SELL}
 * @param belongsTo for a sale the priority of the units ({@code SAVED} or {@code POOL}), for a purchase the project's id
 * @param priceFen per unit
 * @param quantity whole tce or t
 */
record PlannedOrder(
        String clientOrderId,
        Organization trader,
        String instrument,
        String side,
        String belongsTo,
        long priceFen,
        long quantity) {

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clientOrderId", clientOrderId);
        body.put("instrument", instrument);
        body.put("side", side);
        body.put(side.equals("SELL") ? "priority" : "projectId", belongsTo);
        body.put("priceFen", priceFen);
        body.put("quantity", quantity);
        return body;
    }
}
