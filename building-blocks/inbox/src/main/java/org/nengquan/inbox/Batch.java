package org.nengquan.inbox;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** The records of these types, and those of which no type can be told. */
    Batch wanted(Set<String> types) {
        return with(each -> {
            var type = Envelope.type(each);
            return type.isEmpty() || types.contains(type);
        });
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** The batch without what was handled before. */
    Batch startingAt(long offset) {
        return with(each -> each.offset() >= offset);
    }

    private Batch with(Predicate<ConsumerRecord<String, byte[]>> condition) {
        return new Batch(consumer, from, records.stream().filter(condition).toList());
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
