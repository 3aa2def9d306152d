package org.nengquan.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Lets a consumer go on where the database says it stopped; Kafka's committed offsets are not used. A channel names it
 * by {@code consumer-rebalance-listener.name=stored-offsets}.
 *
 * <p>A group id may end in {@code @} and a replica's name: then every replica reads all partitions for itself, and what
 * stands before the {@code @} names the consumer whose offset they share.
 */
@ApplicationScoped
@Identifier("stored-offsets")
public class StoredOffsets implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(StoredOffsets.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final String OFFSETS =
            "select topic, partition, next_offset from consumer_offset where consumer = $1";

    private final Pool pool;

    StoredOffsets(Pool pool) {
        this.pool = pool;
    }

    /**
     * Seeks each newly assigned partition to its stored offset. If the database is away, reading starts where {@code
     * auto.offset.reset} says, which must be {@code earliest}: that is slow but loses and repeats nothing, because the
     * consumer drops what lies below the stored offset.
     */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var group = consumer.groupMetadata().groupId().replaceFirst("@.*", "");
        try {
            seek(consumer, partitions, read(group));
        } catch (TimeoutException | CompletionException away) {
            LOG.warnf(away, "stored offsets unreadable, reading from the start consumer=%s", group);
        }
    }

    /** Blocks, as Kafka's callback asks for: the thread is the consumer's own, never an event loop. */
    private RowSet<Row> read(String group) {
        return pool.preparedQuery(OFFSETS).execute(Tuple.of(group)).await().atMost(LONGEST_WAIT);
    }

    private static void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions, RowSet<Row> rows) {
        for (var row : rows) {
            var partition = new TopicPartition(row.getString("topic"), row.getInteger("partition"));
            if (partitions.contains(partition)) {
                consumer.seek(partition, row.getLong("next_offset"));
            }
        }
    }
}
