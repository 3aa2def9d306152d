package org.nengquan.tracing;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Switches OpenTelemetry on where {@code nengquan.traces.endpoint} says who collects, and off everywhere else: then no
 * request, no statement and no event costs more than a look that finds nothing.
 */
public final class OnlyWithCollector implements ConfigSourceFactory {

    private static final String ENDPOINT = "nengquan.traces.endpoint";
    /** Above the defaults in jars, below an application's own settings and the environment. */
    private static final int ORDINAL = 150;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue endpoint = context.getValue(ENDPOINT);
        return List.of(new PropertiesConfigSource(
                settings(endpoint == null || endpoint.getValue() == null ? "" : endpoint.getValue()),
                "whether traces are collected",
                ORDINAL));
    }

    static Map<String, String> settings(String endpoint) {
        return endpoint.isBlank()
                ? Map.of("quarkus.otel.sdk.disabled", "true")
                : Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.endpoint", endpoint.strip());
    }
}
