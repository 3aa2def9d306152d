package org.nengquan.servers.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipInputStream;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.ServerFailure;

/**
 * Keycloak as it is shipped, unpacked and augmented for PostgreSQL once per version under the user's cache
 * folder. Augmenting is Keycloak's own build step (half a minute); a server started from here skips it.
 */
public final class KeycloakDistribution {

    private static final String NAME = "keycloak";
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--features-disabled=kerberos,par,ciba,device-flow,impersonation");

    private final Path folder;

    private KeycloakDistribution(Path folder) {
        this.folder = folder;
    }

    /** Whether {@link #prepared} would return at once. */
    public static boolean isPrepared() {
        return Files.exists(place());
    }

    /** Unpacks and augments it unless that was done before. */
    public static KeycloakDistribution prepared() {
        var place = place();
        if (!Files.exists(place)) {
            prepare(place);
        }
        return new KeycloakDistribution(place);
    }

    Path folder() {
        return folder;
    }

    /**
     * The command line of the server.
     *
     * @param home the folder with {@code conf} and {@code data}
     */
    List<String> command(Path home, List<String> jvm, List<String> arguments) {
        return KeycloakCommand.of(folder, home, jvm, arguments);
    }

    private static Path place() {
        return Path.of(System.getProperty("user.home"), ".cache", "nengquan")
                .resolve("keycloak-" + property("keycloak.version") + "-" + Integer.toHexString(BUILD.hashCode()));
    }

    private static void prepare(Path place) {
        try {
            Files.createDirectories(place.getParent());
            var unfinished = Files.createTempDirectory(place.getParent(), "preparing-");
            unpack(Path.of(property("keycloak.zip")), unfinished);
            augment(unfinished);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServerFailure(NAME, "its distribution cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static void augment(Path unfinished) {
        var command = KeycloakCommand.of(unfinished, unfinished, List.of("-Xmx512m"), BUILD);
        var build = ChildProcess.start(NAME, command, Map.of(), unfinished.resolve("build.log"));
        if (build.ended().join() != 0) {
            throw build.failure("its build step failed");
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var file = withoutTopFolder(folder, entry.getName());
                write(entries, entry.isDirectory(), file);
            }
        }
    }

    private static Path withoutTopFolder(Path folder, String name) {
        var file = folder.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if (!file.startsWith(folder)) {
            throw new ServerFailure(NAME, "its zip names a file outside itself: " + name, "");
        }
        return file;
    }

    private static void write(InputStream content, boolean isFolder, Path file) throws IOException {
        if (isFolder) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        file.toFile().setExecutable(file.toString().endsWith(".sh"));
    }

    private static String property(String name) {
        try (var file = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
