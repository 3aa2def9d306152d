package org.nengquan.trading.representative.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.rights.RepresentativesHeard;

/** Not by the market's journal: who stood at the door is no affair of the market, and an old journal replays as it was. */
@ApplicationScoped
class RepresentativesConsumer {
    private final RepresentativesHeard heard;

    RepresentativesConsumer(RepresentativesHeard heard) {
        this.heard = heard;
    }

    @Incoming("representatives")
    Uni<Void> representatives(ConsumerRecords<String, byte[]> records) {
        return heard.consume("trading.representatives", records);
    }
}
