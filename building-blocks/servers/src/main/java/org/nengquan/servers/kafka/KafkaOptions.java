package org.nengquan.servers.kafka;

import java.nio.file.Path;

/**
 * How a Kafka broker is to be run.
 *
 * @param data the folder that keeps the topics; formatted when it is empty
 * @param port for clients, on the loopback interface
 * @param controllerPort for the broker's own quorum of one, on the loopback interface
 * @param log where the broker writes to
 * @param createsTopics whether a topic springs into being (with one partition) when somebody names it
 */
public record KafkaOptions(Path data, int port, int controllerPort, Path log, boolean createsTopics) {

    String bootstrap() {
        return "localhost:" + port;
    }
}
