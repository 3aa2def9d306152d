package org.nengquan.trading.audit.app;

import java.util.List;
import java.util.Map;

/**
 * What the proof found.
 *
 * @param ok every check passed
 * @param checks each with what was compared
 * @param counts what there is
 */
public record Proof(boolean ok, List<Check> checks, Map<String, Long> counts) {

    /** One comparison. */
    public record Check(String name, boolean ok, String detail) {}
}
