package org.nengquan.trading.surveillance.stream;

import java.time.LocalDate;
import java.util.UUID;

/** The body of {@code trading.account-restricted.v1}: who and why; who decided stays in the case. */
record AccountRestrictedV1(UUID alertId, String uscc, String article, String reason, LocalDate restrictedOn) {
    static final String TYPE = "trading.account-restricted.v1";
}
