package org.nengquan.servers.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.nengquan.servers.ServerFailure;

/** Topics on demand. */
public final class KafkaTopics {

    private static final int PATIENCE_MILLIS = 60_000;

    private KafkaTopics() {}

    static Admin admin(String bootstrap) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS));
    }

    /** Creates those that are missing, with as many partitions as given; leaves the others as they are. */
    public static void provide(String bootstrap, Map<String, Integer> partitionsByTopic) {
        try (var admin = admin(bootstrap)) {
            var existing = admin.listTopics().names().get();
            var missing = wanted(partitionsByTopic).stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new ServerFailure("kafka", "cannot create topics " + partitionsByTopic.keySet(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets every topic and what was told in it, and creates these. Nobody may be using the old ones. */
    public static void renew(String bootstrap, Map<String, Integer> partitionsByTopic) {
        try (var admin = admin(bootstrap)) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            admin.createTopics(wanted(partitionsByTopic)).all().get();
        } catch (ExecutionException e) {
            throw new ServerFailure("kafka", "cannot renew topics " + partitionsByTopic.keySet(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<NewTopic> wanted(Map<String, Integer> partitionsByTopic) {
        return partitionsByTopic.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                .toList();
    }
}
