package org.nengquan.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Records of one topic on their way to one consumer: partition by partition, each in the order of its offsets; never
 * empty when it begins.
 */
record Batch(String consumer, String topic, List<ConsumerRecord<String, byte[]>> records) {

    private static final Comparator<ConsumerRecord<String, byte[]>> BY_PLACE =
            Comparator.<ConsumerRecord<String, byte[]>>comparingInt(ConsumerRecord::partition)
                    .thenComparingLong(ConsumerRecord::offset);

    static Stream<Batch> of(String consumer, ConsumerRecords<String, byte[]> records) {
        return records.partitions().stream()
                .map(TopicPartition::topic)
                .distinct()
                .map(topic -> new Batch(consumer, topic, inOrder(records.records(topic))))
                .filter(batch -> !batch.isEmpty());
    }

    private static List<ConsumerRecord<String, byte[]>> inOrder(Iterable<ConsumerRecord<String, byte[]>> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .sorted(BY_PLACE)
                .toList();
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

    /** The batch without what was handled before, by partition. */
    Batch startingAt(Map<Integer, Long> offsets) {
        return with(each -> each.offset() >= offsets.getOrDefault(each.partition(), 0L));
    }

    private Batch with(Predicate<ConsumerRecord<String, byte[]>> condition) {
        return new Batch(consumer, topic, records.stream().filter(condition).toList());
    }

    Stream<Batch> singles() {
        return records.stream().map(each -> new Batch(consumer, topic, List.of(each)));
    }

    /** Where to go on, by partition in rising order. */
    SortedMap<Integer, Long> nextOffsets() {
        var next = new TreeMap<Integer, Long>();
        records.forEach(each -> next.put(each.partition(), each.offset() + 1));
        return next;
    }

    List<IncomingEvent> events() {
        return records.stream().map(Envelope::read).toList();
    }
}
