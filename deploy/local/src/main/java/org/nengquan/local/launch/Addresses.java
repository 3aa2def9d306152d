package org.nengquan.local.launch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.local.season.Platform;
import org.nengquan.servers.Ports;

/**
 * Where each part listens, all on the loopback interface. Every port lies below 32768, where systems begin to take ports
 * for outgoing connections: a restart never finds its port taken by a passing client.
 *
 * @param offset added to every usual port, so that two platforms can stand beside each other
 */
public record Addresses(int offset) {

    int postgres() {
        return 25_432 + offset;
    }

    int kafka() {
        return 19_092 + offset;
    }

    int kafkaController() {
        return 19_093 + offset;
    }

    int keycloak() {
        return 8_180 + offset;
    }

    int keycloakManagement() {
        return 9_180 + offset;
    }

    int bank() {
        return 8_106 + offset;
    }

    int http(Application application) {
        return application.port() + offset;
    }

    int management(Application application) {
        return application.managementPort() + offset;
    }

    /** The public door. */
    public URI gateway() {
        return local(http(Application.GATEWAY));
    }

    /** The Keycloak realm. */
    public URI realm() {
        return URI.create(local(keycloak()) + "/realms/nengquan");
    }

    /** Where clients find the platform. */
    public Platform places() {
        return new Platform(gateway(), realm(), bankPort());
    }

    URI bankPort() {
        return local(bank());
    }

    /** Ports that somebody else holds, with the part that wants them. */
    public List<String> taken() {
        return wanted().entrySet().stream()
                .filter(port -> Ports.isOpen(port.getValue()))
                .map(port -> port.getKey() + " " + port.getValue())
                .toList();
    }

    private Map<String, Integer> wanted() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("kafka", kafka());
        wanted.put("kafka-controller", kafkaController());
        wanted.put("keycloak", keycloak());
        wanted.put("keycloak-management", keycloakManagement());
        wanted.put("bank", bank());
        for (Application application : Application.values()) {
            wanted.put(application.label(), http(application));
            wanted.put(application.label() + "-management", management(application));
        }
        return wanted;
    }

    static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }
}
