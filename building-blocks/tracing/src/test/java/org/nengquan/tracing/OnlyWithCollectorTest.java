package org.nengquan.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnlyWithCollectorTest {

    @Test
    void shouldBeOffWhereNobodyCollects() {
        assertThat(setting(Map.of(), "quarkus.otel.sdk.disabled")).isEqualTo("true");
        assertThat(setting(Map.of("nengquan.traces.endpoint", " "), "quarkus.otel.sdk.disabled"))
                .isEqualTo("true");
    }

    @Test
    void shouldSendToTheCollectorThatIsNamed() {
        var told = Map.of("nengquan.traces.endpoint", "http://collector:4317");
        assertThat(setting(told, "quarkus.otel.sdk.disabled")).isEqualTo("false");
        assertThat(setting(told, "quarkus.otel.exporter.otlp.endpoint")).isEqualTo("http://collector:4317");
    }

    private static String setting(Map<String, String> told, String name) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(told, "the environment", 300))
                .withSources(new OnlyWithCollector())
                .build()
                .getRawValue(name);
    }
}
