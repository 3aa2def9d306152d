package org.nengquan.servers.keycloak;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a Keycloak server is to be run.
 *
 * @param home the folder that it keeps its own files in; realms to be imported when they are new lie in
 *     {@code data/import}
 * @param port for browsers and services, on the loopback interface
 * @param managementPort for health, on the loopback interface
 * @param environment {@code KC_DB_URL} and the like, {@code KC_BOOTSTRAP_ADMIN_…}, values of placeholders in the realm
 * @param log where the server writes to
 */
public record KeycloakOptions(Path home, int port, int managementPort, Map<String, String> environment, Path log) {}
