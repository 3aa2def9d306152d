package org.nengquan.local.season;

import java.net.URI;

/**
 * Where the running platform is found.
 *
 * @param gateway the public door, such as {@code http://localhost:8080}
 * @param realm the Keycloak realm, such as {@code http://localhost:8180/realms/nengquan}
 * @param bank the bank simulator
 */
public record Platform(URI gateway, URI realm, URI bank) {}
