package org.nengquan.local.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Organization;
import org.nengquan.servers.ServerFailure;

/**
 * Makes the Organizations of the demo and puts their people into them, once. A load that was interrupted is finished by
 * the next.
 */
public final class CastLoader {
    private static final int AT_ONCE = 4;

    private final KeycloakAdmin admin;
    private final Path done;

    /**
     * @param keycloak such as {@code http://localhost:8180}, running, the people imported
     * @param done a file that lives and dies with Keycloak's data; says that nothing is left to do
     */
    public CastLoader(URI keycloak, String adminPassword, Path done) {
        this.admin = new KeycloakAdmin(keycloak, adminPassword);
        this.done = done;
    }

    /** Returns how many Organizations it saw to: none when everything was there. */
    public int load(DemoCast cast) {
        if (Files.exists(done)) {
            return 0;
        }
        var existing = admin.organizations();
        var people = admin.people();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            finish(cast.organizations().stream()
                    .map(one -> threads.submit(() -> load(one, cast, existing, people)))
                    .toList());
        }
        remember();
        return cast.organizations().size();
    }

    private void load(Organization one, DemoCast cast, Map<String, String> existing, Map<String, String> people) {
        var present = existing.get(one.uscc());
        var id = present == null ? admin.organize(one.uscc(), one.name()) : present;
        for (var person : cast.peopleOf(one)) {
            admin.join(id, Objects.requireNonNull(people.get(person.username()), person.username()));
        }
    }

    private static void finish(List<? extends Future<?>> loads) {
        try {
            for (var load : loads) {
                load.get();
            }
        } catch (ExecutionException e) {
            throw new ServerFailure("keycloak", "the demo cast could not be loaded: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void remember() {
        try {
            Files.createDirectories(done.toAbsolutePath().getParent());
            Files.writeString(done, "the demo cast is in Keycloak's database\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
