package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.helm.Manifest.each;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traces go where the values say, and nowhere unless they say it. */
class TracingTest {
    private static final String ENDPOINT = "NENGQUAN_TRACES_ENDPOINT";

    @Test
    void shouldTellAllSixWhereTracesAreCollected() {
        assertThat(endpoints(Variants.named("traced")))
                .hasSize(6)
                .containsOnly("http://otel-collector.monitoring.svc:4317");
    }

    @Test
    void shouldLetTracesOutToTheCollectorOnly() {
        var policy = Variants.named("traced").the("NetworkPolicy", "nq-services-send-traces");
        assertThat(policy.spec().at("/egress/0/ports/0/port").asInt()).isEqualTo(4317);
        assertThat(policy.spec().at("/egress/0/to/0").toString()).contains("monitoring");
    }

    @Test
    void shouldSendNothingUnlessTold() {
        var chart = Variants.named("defaults");
        assertThat(endpoints(chart)).isEmpty();
        assertThat(chart.ofKind("NetworkPolicy").map(Manifest::name)).doesNotContain("nq-services-send-traces");
    }

    private static List<String> endpoints(Rendering chart) {
        return chart.ofKind("Deployment", "StatefulSet")
                .flatMap(each -> each.servers().stream())
                .flatMap(server -> each(server.path("env")))
                .filter(variable -> variable.path("name").asText().equals(ENDPOINT))
                .map(variable -> variable.path("value").asText())
                .toList();
    }
}
