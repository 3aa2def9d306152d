package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.helm.Manifest.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics and rights that the chart asks for are those that the services' own settings name. */
class TopicsTest {
    private static final String SERVICES = "registry verification trading settlement disclosure";

    private final Rendering chart = Variants.named("production");

    @Test
    void shouldAskForEachTopicOfEachServiceWithItsPartitions() {
        Map<String, Integer> wanted = new TreeMap<>();
        Stream.of(SERVICES.split(" ")).forEach(service -> wanted.putAll(owned(service)));
        Map<String, Integer> asked = chart.ofKind("KafkaTopic")
                .collect(Collectors.toMap(
                        Manifest::name, topic -> topic.spec().path("partitions").asInt()));
        assertThat(asked).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "verification", "trading", "settlement", "disclosure"})
    void shouldLetAServiceWriteItsOwnTopicsAndReadWhatItListensTo(String service) {
        assertThat(allowed(service, "Write")).isEqualTo(owned(service).keySet());
        assertThat(allowed(service, "Read")).isEqualTo(heard(service));
    }

    private Set<String> allowed(String service, String operation) {
        return each(chart.the("KafkaUser", "nq-" + service).spec().at("/authorization/acls"))
                .filter(acl -> acl.at("/resource/type").asText().equals("topic"))
                .filter(acl ->
                        each(acl.path("operations")).map(JsonNode::asText).anyMatch(operation::equals))
                .map(acl -> acl.at("/resource/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Integer> owned(String service) {
        String topics = settings(service).getProperty("nengquan.outbox.topics", "");
        return Stream.of(topics.split(","))
                .filter(topic -> !topic.isBlank())
                .map(topic -> topic.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> Integer.valueOf(parts[1].strip()),
                        Math::max,
                        TreeMap::new));
    }

    private static Set<String> heard(String service) {
        Properties settings = settings(service);
        return settings.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\..+\\.topic"))
                .map(settings::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties settings(String service) {
        try {
            Properties settings = new Properties();
            settings.load(new StringReader(
                    Tree.read(Tree.file(service + "-service/src/main/resources/application.properties"))));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
