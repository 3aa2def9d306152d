package org.nengquan.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Records of one partition, in offset order and never empty, on their way to one consumer. */
record Batch(String consumer, TopicPartition from, List<ConsumerRecord<String, byte[]>> records) {

    static Stream<Batch> of(String consumer, ConsumerRecords<String, byte[]> records) {
        return records.partitions().stream()
                .map(partition -> new Batch(consumer, partition, records.records(partition)))
                .filter(batch -> !batch.isEmpty());
    }

    /** Whether any record is of one of these types, or of none that can be told. */
    boolean holdsAnyOf(Set<String> types) {
        return records.stream().map(Envelope::type).anyMatch(type -> type.isEmpty() || types.contains(type));
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** The batch without what was handled before. */
    Batch startingAt(long offset) {
        return new Batch(
                consumer,
                from,
                records.stream().filter(each -> each.offset() >= offset).toList());
    }

    Stream<Batch> singles() {
        return records.stream().map(each -> new Batch(consumer, from, List.of(each)));
    }

    long nextOffset() {
        return records.getLast().offset() + 1;
    }

    List<IncomingEvent> events() {
        return records.stream().map(Envelope::read).toList();
    }
}
