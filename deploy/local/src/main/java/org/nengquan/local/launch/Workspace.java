package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The checkout, and the folder beside it that keeps all data.
 *
 * @param root the checkout
 * @param data usually {@code .local} in it
 */
public record Workspace(Path root, Path data) {

    /** The data of a normal {@code ./run}. */
    public static Workspace of(Path root) {
        return new Workspace(root, root.resolve(".local"));
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    Path part(String name) {
        return data.resolve(name);
    }

    Path runner(Application application) {
        return root.resolve(application.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/nengquan-realm.json");
    }

    /** Ends what an earlier run left behind and forgets everything that was kept. */
    public void reset() {
        new ProcessRegister(part("processes")).endOrphans();
        forget();
    }

    private void forget() {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
