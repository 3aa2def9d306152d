package org.nengquan.rights;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service's channel. */
@ApplicationScoped
class SampleConsumer {
    private final RepresentativesHeard heard;

    SampleConsumer(RepresentativesHeard heard) {
        this.heard = heard;
    }

    @Incoming("representatives")
    Uni<Void> representatives(ConsumerRecords<String, byte[]> records) {
        return heard.consume("sample.representatives", records);
    }
}
