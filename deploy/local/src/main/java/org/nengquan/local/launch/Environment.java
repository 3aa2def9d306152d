package org.nengquan.local.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each application has to be told on this machine. */
final class Environment {
    private final Addresses addresses;
    private final Secrets secrets;
    private final Map<String, String> settings;

    Environment(Addresses addresses, Secrets secrets, Map<String, String> settings) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.settings = settings;
    }

    Map<String, String> of(Application application) {
        Map<String, String> told = new LinkedHashMap<>(settings);
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.http(application)));
        told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(addresses.management(application)));
        told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        told.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.realm().toString());
        told.put("QUARKUS_OIDC_CONNECTION_DELAY", "120S");
        if (application.hasDatabase()) {
            told.putAll(database(application));
            told.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + addresses.kafka());
            told.put("NENGQUAN_OUTBOX_REPLICATION_FACTOR", "1");
        }
        if (application == Application.REGISTRY) {
            // Credentials of the demo can be checked until the next start: its key is worth nothing and not kept.
            told.put("REGISTRY_SIGNING_JWK", "ephemeral");
        }
        if (application == Application.SETTLEMENT) {
            told.put("NENGQUAN_BANK_URL", addresses.bankPort().toString());
            told.put("NENGQUAN_PUBLIC_URL", addresses.gateway().toString());
            Secrets.Signing statement = secrets.signing("settlement.statement");
            told.put("NENGQUAN_STATEMENT_PRIVATE_KEY", statement.privateKey());
            told.put("NENGQUAN_STATEMENT_PUBLIC_KEY", statement.publicKey());
        }
        if (application == Application.GATEWAY) {
            told.putAll(routes());
        }
        return told;
    }

    Map<String, String> ofKeycloak() {
        return Map.of(
                "KC_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + addresses.postgres() + "/keycloak",
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                secrets.of("database.keycloak"),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.of("keycloak.admin"));
    }

    private Map<String, String> database(Application application) {
        String place = "postgresql://127.0.0.1:" + addresses.postgres() + "/" + application.label();
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                place,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + place,
                "QUARKUS_DATASOURCE_USERNAME",
                application.label(),
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.of("database." + application.label()));
    }

    private Map<String, String> routes() {
        Map<String, String> routes = new LinkedHashMap<>();
        for (Application service : Application.values()) {
            if (service.hasDatabase()) {
                routes.put(
                        "NENGQUAN_ROUTES_" + service.name(),
                        Addresses.local(addresses.http(service)).toString());
            }
        }
        routes.put("QUARKUS_OIDC_MACHINE_CONNECTION_DELAY", "120S");
        routes.put("NENGQUAN_GATEWAY_CLIENT_SECRET", secrets.of("gateway.client"));
        routes.put("NENGQUAN_SESSION_SECRET", secrets.of("gateway.cookie"));
        return routes;
    }
}
