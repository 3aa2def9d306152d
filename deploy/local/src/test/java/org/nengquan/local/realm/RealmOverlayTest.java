package org.nengquan.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengquan.local.cast.DemoCast;

class RealmOverlayTest {
    private static final Path REALM = Path.of("../keycloak/nengquan-realm.json");
    private static final DemoCast CAST = new DemoCast();

    @TempDir
    Path folder;

    @Test
    void shouldShipARealmWithoutPeopleAndPasswords() throws IOException {
        // When
        var realm = new ObjectMapper().readTree(REALM.toFile());

        // Then
        assertThat(realm.path("users"))
                .allSatisfy(
                        user -> assertThat(user.has("serviceAccountClientId")).isTrue());
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValues("directAccessGrantsEnabled"))
                .allSatisfy(allowed -> assertThat(allowed.asBoolean()).isFalse());
        assertThat(realm.findValuesAsText("secret")).allMatch(secret -> secret.startsWith("${"));
    }

    @Test
    void shouldFillEveryPlaceholderOfTheGateway() throws IOException {
        // When
        var overlaid = overlaid();

        // Then
        assertThat(overlaid.toString()).doesNotContain("${NENGQUAN");
        assertThat(client(overlaid, "nengquan-gateway").path("secret").asText()).isEqualTo("s3cret");
        assertThat(client(overlaid, "nengquan-gateway").at("/redirectUris/0").asText())
                .isEqualTo("http://localhost:9080/login/callback");
    }

    @Test
    void shouldGiveEverybodyInTheCastALogin() throws IOException {
        // When
        var overlaid = overlaid();

        // Then
        assertThat(overlaid.path("users").findValuesAsText("username"))
                .containsAll(
                        CAST.people().stream().map(person -> person.username()).toList());
        assertThat(client(overlaid, "nengquan-demo")
                        .path("directAccessGrantsEnabled")
                        .asBoolean())
                .isTrue();
    }

    private JsonNode overlaid() throws IOException {
        var target = folder.resolve("import/nengquan-realm.json");
        RealmOverlay.write(REALM, target, CAST, "s3cret", URI.create("http://localhost:9080"));
        return new ObjectMapper().readTree(Files.readString(target));
    }

    private static JsonNode client(JsonNode realm, String id) {
        for (var client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }
}
