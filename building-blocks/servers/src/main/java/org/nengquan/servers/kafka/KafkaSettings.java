package org.nengquan.servers.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The broker's {@code server.properties}: one node that is broker and controller, small, and as lasting as its disk. */
record KafkaSettings(KafkaOptions options) {

    Path write() throws IOException {
        Files.createDirectories(options.data());
        var file = options.data().resolve("server.properties");
        var text = all().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
        return Files.writeString(file, text + "\n");
    }

    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.putAll(identity());
        all.putAll(topics());
        all.putAll(sessions());
        all.putAll(threads());
        return all;
    }

    private Map<String, String> identity() {
        var client = "PLAINTEXT://localhost:" + options.port();
        var controller = "localhost:" + options.controllerPort();
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                client + ",CONTROLLER://" + controller,
                "advertised.listeners",
                client,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                options.data().resolve("topics").toString());
    }

    private Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", Boolean.toString(options.createsTopics()),
                "num.partitions", "1",
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "log.retention.ms", "-1",
                "group.initial.rebalance.delay.ms", "0");
    }

    /** After a kill the controller waits one session before it lets the same broker in again. */
    private Map<String, String> sessions() {
        return Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");
    }

    private Map<String, String> threads() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2",
                "log.cleaner.dedupe.buffer.size", "8388608");
    }
}
