package org.nengquan.trading.journal.web;

import java.util.regex.Pattern;

/**
 * Which requests only the owner can answer: commands, and what is read from the market in its memory. What is read from
 * tables every replica answers by itself.
 */
final class OwnersRequests {
    private static final String API = "/api/trading/v1/";
    private static final Pattern IN_MEMORY = Pattern.compile("markets(/.*)?|trading-days/.+|stream");

    private OwnersRequests() {}

    /** Whether only the owner can answer a request that reads, or does not, at this path. */
    static boolean contain(boolean reading, String path) {
        return path.startsWith(API)
                && (!reading || IN_MEMORY.matcher(path.substring(API.length())).matches());
    }
}
