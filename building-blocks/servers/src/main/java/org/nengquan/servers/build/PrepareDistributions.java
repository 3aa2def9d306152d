package org.nengquan.servers.build;

import org.nengquan.servers.keycloak.KeycloakDistribution;
import org.nengquan.servers.postgres.PostgresBinaries;

/** A step of the build: unpacks PostgreSQL and augments Keycloak, so that the first start need not. */
public final class PrepareDistributions {

    private PrepareDistributions() {}

    public static void main(String[] arguments) {
        PostgresBinaries.unpacked();
        KeycloakDistribution.prepared();
    }
}
