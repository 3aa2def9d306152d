package org.nengquan.e2e.platform;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengquan.local.launch.Application;
import org.testcontainers.utility.DockerImageName;

/**
 * Which images the platform is made of: the system property {@code nengquan.stack.<name>.image} for each, else ours of
 * {@code deploy/images/build --offline} and {@code --packaged}.
 */
final class Images {
    static final List<String> SERVERS = List.of("postgresql", "kafka", "keycloak");

    private Images() {}

    static DockerImageName of(String server) {
        return DockerImageName.parse(named(server, "offline"));
    }

    static DockerImageName of(Application application) {
        return DockerImageName.parse(named(application.label(), "test"));
    }

    /** All of them, in one line. */
    static String list() {
        return Stream.concat(
                        SERVERS.stream().map(Images::of),
                        Arrays.stream(Application.values()).map(Images::of))
                .map(DockerImageName::asCanonicalNameString)
                .collect(Collectors.joining(", "));
    }

    private static String named(String name, String ours) {
        return System.getProperty("nengquan.stack." + name + ".image", "nengquan/" + name + ":" + ours);
    }
}
