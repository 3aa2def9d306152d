package org.nengquan.verification.unit.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.rights.RepresentativesHeard;

/** A channel of its own, from the topic's beginning: the other one had read past what accounts were told of before it asked. */
@ApplicationScoped
class RepresentativesConsumer {
    private final RepresentativesHeard heard;

    RepresentativesConsumer(RepresentativesHeard heard) {
        this.heard = heard;
    }

    @Incoming("representatives")
    Uni<Void> representatives(ConsumerRecords<String, byte[]> records) {
        return heard.consume("verification.representatives", records);
    }
}
