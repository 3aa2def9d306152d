package org.nengquan.local.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Person;

/**
 * The realm of {@code ./run}: the realm of every installation, and on top what only a demo may have: people with a
 * known password, and a client that takes it.
 *
 * <p>Organizations are not written here but by {@link CastLoader}: a realm import adds all members in one transaction,
 * and Keycloak takes longer for each one the more there are.
 */
public final class RealmOverlay {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CLAIMS = List.of("basic", "nengquan", "organization");

    private RealmOverlay() {}

    /**
     * Writes the file that Keycloak imports.
     *
     * @param realm the realm of every installation, with placeholders
     * @param target the file to be written
     * @param gatewaySecret what the gateway proves itself with
     * @param gateway the portal's address
     */
    public static void write(Path realm, Path target, DemoCast cast, String gatewaySecret, URI gateway) {
        var values = Map.of(
                "NENGQUAN_GATEWAY_URL",
                gateway.toString(),
                "NENGQUAN_GATEWAY_CLIENT_SECRET",
                gatewaySecret,
                "NENGQUAN_AGENCY_CLIENT_SECRET",
                DemoCast.PASSWORD);
        try {
            var overlaid = overlaid((ObjectNode) JSON.readTree(filled(Files.readString(realm), values)), cast);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, JSON.writeValueAsString(overlaid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String text, Map<String, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static ObjectNode overlaid(ObjectNode realm, DemoCast cast) {
        realm.put("passwordPolicy", DemoPassword.POLICY);
        realm.withArray("clients").add(JSON.valueToTree(demoClient()));
        var users = realm.withArray("users");
        var credential = DemoPassword.credential(DemoCast.PASSWORD);
        cast.people().forEach(person -> users.add(JSON.valueToTree(user(person, credential))));
        return realm;
    }

    private static Map<String, Object> demoClient() {
        return Map.of(
                "clientId",
                "nengquan-demo",
                "description",
                "Local profile only: lets the demo season log in by password",
                "enabled",
                true,
                "protocol",
                "openid-connect",
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "attributes",
                Map.of("access.token.signed.response.alg", "RS256"),
                "defaultClientScopes",
                CLAIMS,
                "optionalClientScopes",
                List.of());
    }

    private static Map<String, Object> user(Person person, Map<String, String> credential) {
        return Map.of(
                "username", person.username(),
                "enabled", true,
                "firstName", person.fullName(),
                "attributes", Map.of("region", List.of(person.region())),
                "realmRoles", person.roles(),
                "credentials", List.of(credential));
    }
}
