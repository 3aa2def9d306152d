package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each object has only fields that its kind knows: it is read into the class of the kind and written again, and nothing
 * may be lost or gathered among what the class calls additional.
 */
class CustomResourcesTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .setAnnotationIntrospector(new ForgettingWhatIsUnknown());
    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("Pod", Pod.class),
            Map.entry("Service", Service.class),
            Map.entry("ServiceAccount", ServiceAccount.class),
            Map.entry("Deployment", Deployment.class),
            Map.entry("StatefulSet", StatefulSet.class),
            Map.entry("Job", Job.class),
            Map.entry("Ingress", Ingress.class),
            Map.entry("NetworkPolicy", NetworkPolicy.class),
            Map.entry("PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("Kafka", Kafka.class),
            Map.entry("KafkaNodePool", KafkaNodePool.class),
            Map.entry("KafkaTopic", KafkaTopic.class),
            Map.entry("KafkaUser", KafkaUser.class));

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldUseOnlyFieldsThatTheKindKnows(Rendering chart) {
        assertThat(chart.objects().stream()
                        .filter(each -> KINDS.containsKey(each.kind()))
                        .toList())
                .allSatisfy(
                        each -> assertThat(lost(each)).as("unknown to %s", each).isEmpty());
    }

    @Test
    void shouldNoticeAFieldThatDoesNotExist() throws JsonProcessingException {
        var misspelt = new Manifest(JSON.readTree("""
                {"apiVersion":"kafka.strimzi.io/v1","kind":"KafkaTopic","metadata":{"name":"x"},
                 "spec":{"partition":1,"replicas":3}}"""));
        assertThat(lost(misspelt)).containsExactly("/spec/partition");
    }

    @Test
    void shouldKeepEveryFactOnThreeBrokersTwoOfWhichConfirm() {
        var chart = Variants.named("production");
        assertThat(chart.ofKind("Kafka").map(Manifest::apiVersion)).containsExactly("kafka.strimzi.io/v1");
        JsonNode config = chart.the("Kafka", "nq-kafka").spec().at("/kafka/config");
        assertThat(config.path("default.replication.factor").asInt()).isEqualTo(3);
        assertThat(config.path("min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(chart.ofKind("KafkaTopic").toList()).isNotEmpty().allSatisfy(topic -> {
            assertThat(topic.spec().path("replicas").asInt()).isEqualTo(3);
            assertThat(topic.spec().at("/config/min.insync.replicas").asInt()).isEqualTo(2);
            assertThat(topic.spec().at("/config/retention.ms").asInt()).isEqualTo(-1);
        });
    }

    @Test
    void shouldAskForABackupOfTheDatabases() {
        var chart = Variants.named("production");
        var cluster = chart.the("Cluster", "nq-postgresql").spec();
        assertThat(cluster.at("/plugins/0/name").asText()).isEqualTo("barman-cloud.cloudnative-pg.io");
        assertThat(cluster.at("/postgresql/parameters/fsync").asText()).isEqualTo("on");
        assertThat(cluster.at("/postgresql/parameters/min_wal_size").asText()).isEqualTo("1GB");
        assertThat(cluster.at("/postgresql/synchronous/number").asInt()).isEqualTo(1);
        assertThat(chart.ofKind("ScheduledBackup")).hasSize(1);
        assertThat(chart.ofKind("Database")).hasSize(6);
        assertThat(Variants.named("restored")
                        .the("Cluster", "nq-postgresql")
                        .spec()
                        .at("/bootstrap/recovery/recoveryTarget/targetTime")
                        .asText())
                .isEqualTo("2026-03-01T08:30:00+08:00");
    }

    private static List<String> lost(Manifest object) {
        JsonNode again = JSON.valueToTree(JSON.convertValue(object.json(), KINDS.get(object.kind())));
        List<String> lost = new ArrayList<>();
        gather("", object.json(), again, lost);
        return lost;
    }

    /** The classes keep fields that they do not know in a map and write them again; here they do not. */
    private static final class ForgettingWhatIsUnknown extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnyGetter(Annotated member) {
            return false;
        }
    }

    private static void gather(String path, JsonNode before, JsonNode after, List<String> lost) {
        if (after.isMissingNode() && (before.isValueNode() || !before.isEmpty())) {
            lost.add(path);
            return;
        }
        before.fieldNames()
                .forEachRemaining(name -> gather(path + "/" + name, before.path(name), after.path(name), lost));
        for (int i = 0; before.isArray() && i < before.size(); i++) {
            gather(path + "/" + i, before.get(i), after.path(i), lost);
        }
    }
}
