package org.nengquan.registry.surveillance.stream;

/** What the registry reads of {@code trading.account-restricted.v1}. */
record AccountRestrictedV1(String uscc, String reason) {

    static final String TYPE = "trading.account-restricted.v1";
}
