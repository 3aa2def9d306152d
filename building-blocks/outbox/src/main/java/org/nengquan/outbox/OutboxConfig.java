package org.nengquan.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How this service's events leave. */
@ConfigMapping(prefix = "nengquan.outbox")
interface OutboxConfig {

    /**
     * Name under which events are published (ce_source); by default the application's name. Changing it later starts
     * a new numbering, which the database refuses as soon as the first number was used before.
     */
    @WithDefault("${quarkus.application.name}")
    String source();

    /** Whether the relay runs; off only in a service that numbers and publishes its rows itself (the trading shard). */
    @WithDefault("true")
    boolean relay();

    /**
     * The service's own topics as {@code name:partitions,…}; absent ones are created at start. An existing topic keeps
     * its partitions, because moving keys between partitions would break their order.
     */
    Optional<List<String>> topics();

    /**
     * Copies that each partition of the service's own topics must have; default 3. One copy fewer must confirm each
     * write. Topics are created so, and the service is not ready on topics that have less. One machine asks for 1,
     * which loses events with the broker's disk.
     */
    @WithDefault("3")
    short replicationFactor();

    /** Longest wait before looking for events when nobody woke the relay; default 500 ms. It bounds delay, not loss. */
    @WithDefault("500ms")
    Duration poll();

    /** Events numbered and published at a time; default 1000. Larger costs memory, smaller costs commits. */
    @WithDefault("1000")
    int batch();
}
