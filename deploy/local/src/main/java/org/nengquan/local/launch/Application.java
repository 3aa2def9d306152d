package org.nengquan.local.launch;

import java.util.Locale;

/** The six applications of the platform with the ports they have when nobody moves them. */
public enum Application {
    REGISTRY("registry-service", 8101, 9101),
    VERIFICATION("verification-service", 8102, 9102),
    TRADING("trading-service", 8103, 9103),
    SETTLEMENT("settlement-service", 8104, 9104),
    DISCLOSURE("disclosure-service", 8105, 9105),
    GATEWAY("gateway", 8080, 9100);

    private final String module;
    private final int port;
    private final int managementPort;

    Application(String module, int port, int managementPort) {
        this.module = module;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** The name in logs, databases and addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return module;
    }

    int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }

    /** The gateway keeps nothing; every service has a database of its own. */
    public boolean hasDatabase() {
        return this != GATEWAY;
    }
}
