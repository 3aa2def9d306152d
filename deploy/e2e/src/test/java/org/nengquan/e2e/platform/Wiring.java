package org.nengquan.e2e.platform;

import java.security.KeyPair;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengquan.local.launch.Application;
import org.nengquan.local.season.Platform;

/**
 * What each container is told. Other parts have the names of their containers on the private network; only the issuer
 * of tokens and the public door have the names that people and tests know them by.
 *
 * @param places as browsers and tests see them; the realm's address stands in every token
 * @param password that all parts share: it lives as long as the test run
 * @param statement signs money statements
 * @param settings that all six applications are told beside their own
 */
record Wiring(Platform places, String password, KeyPair statement, Map<String, String> settings) {
    private static final String REALM = "http://keycloak:8080/realms/nengquan";

    /** The application in the container of this name. */
    Map<String, String> of(Application application, String name) {
        Map<String, String> told = new LinkedHashMap<>(settings);
        told.put("JDK_JAVA_OPTIONS", "-Xmx192m -XX:TieredStopAtLevel=1");
        told.put("QUARKUS_HTTP_PORT", "8080");
        told.put("QUARKUS_MANAGEMENT_PORT", "9000");
        told.put("QUARKUS_OIDC_AUTH_SERVER_URL", REALM);
        told.put("QUARKUS_OIDC_TOKEN_ISSUER", places.realm().toString());
        told.put("QUARKUS_OIDC_CONNECTION_DELAY", "180S");
        if (application.hasDatabase()) {
            told.putAll(stores(application));
        }
        switch (application) {
            case REGISTRY -> told.put("REGISTRY_SIGNING_JWK", "ephemeral");
            case TRADING -> told.put("NENGQUAN_ADDRESS", "http://" + name + ":8080");
            case SETTLEMENT -> told.putAll(money());
            case GATEWAY -> told.putAll(door());
            default -> {}
        }
        return told;
    }

    /** Named as the makers' image takes them. */
    Map<String, String> ofKeycloak() {
        return Map.ofEntries(
                Map.entry("KC_DB", "postgres"),
                Map.entry("KC_DB_URL", "jdbc:postgresql://postgresql:5432/keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", password),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", password),
                Map.entry("KC_HEALTH_ENABLED", "true"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HOSTNAME", "http://" + places.realm().getAuthority()),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true"),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m"));
    }

    private Map<String, String> stores(Application application) {
        String place = "postgresql://postgresql:5432/" + application.label();
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                place,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + place,
                "QUARKUS_DATASOURCE_USERNAME",
                application.label(),
                "QUARKUS_DATASOURCE_PASSWORD",
                password,
                "KAFKA_BOOTSTRAP_SERVERS",
                "kafka:9092",
                "NENGQUAN_OUTBOX_REPLICATION_FACTOR",
                "1");
    }

    private Map<String, String> money() {
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.of(
                "NENGQUAN_BANK_URL",
                places.bank().toString(),
                "NENGQUAN_PUBLIC_URL",
                places.gateway().toString(),
                "NENGQUAN_STATEMENT_PRIVATE_KEY",
                base64.encodeToString(statement.getPrivate().getEncoded()),
                "NENGQUAN_STATEMENT_PUBLIC_KEY",
                base64.encodeToString(statement.getPublic().getEncoded()));
    }

    private Map<String, String> door() {
        Map<String, String> door = new LinkedHashMap<>();
        for (Application service : Application.values()) {
            if (service.hasDatabase()) {
                door.put("NENGQUAN_ROUTES_" + service.name(), "http://" + service.label() + ":8080");
            }
        }
        door.put("NENGQUAN_GATEWAY_CLIENT_SECRET", password);
        door.put("NENGQUAN_SESSION_SECRET", password);
        door.put("QUARKUS_OIDC_MACHINE_TOKEN_ISSUER", places.realm().toString());
        door.put("QUARKUS_OIDC_MACHINE_CONNECTION_DELAY", "180S");
        return door;
    }
}
