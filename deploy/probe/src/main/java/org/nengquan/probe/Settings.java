package org.nengquan.probe;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** What the environment says. A variable that is needed and missing ends the program with its name. */
record Settings(Map<String, String> environment) {

    URI gateway() {
        return URI.create(needed("PROBE_GATEWAY"));
    }

    URI realm() {
        return URI.create(needed("PROBE_REALM"));
    }

    Credentials auditor() {
        return new Credentials("nengquan-probe", needed("PROBE_CLIENT_SECRET"));
    }

    Credentials trader() {
        return new Credentials("nengquan-probe-trader", needed("PROBE_TRADER_CLIENT_SECRET"));
    }

    String uscc() {
        return needed("PROBE_USCC");
    }

    String instrument() {
        return environment.getOrDefault("PROBE_INSTRUMENT", "ENERGY");
    }

    Duration every() {
        return Duration.ofSeconds(Long.parseLong(environment.getOrDefault("PROBE_EVERY_SECONDS", "900")));
    }

    int port() {
        return Integer.parseInt(environment.getOrDefault("PROBE_PORT", "9000"));
    }

    private String needed(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Trouble("the variable " + name + " is not set");
        }
        return value;
    }

    /** What a client of Keycloak proves itself with. */
    record Credentials(String client, String secret) {
        @Override
        public String toString() {
            return client;
        }
    }
}
