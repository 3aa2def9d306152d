package org.nengquan.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of an event as another service sends it: those of {@code contracts/README.md}. */
final class Sent {

    private Sent() {}

    static Headers headers(long sequence, String type, String subject) {
        return headers(Map.of("ce_sequence", Long.toString(sequence), "ce_type", type, "ce_subject", subject));
    }

    /** The headers with these in place of the usual ones. */
    static Headers headers(Map<String, String> own) {
        var headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", "elsewhere/" + own.getOrDefault("ce_sequence", "1"));
        add(headers, "ce_source", "elsewhere");
        add(headers, "ce_type", "elsewhere.happened.v1");
        add(headers, "ce_time", "1970-01-01T00:00:00Z");
        add(headers, "ce_subject", "a");
        add(headers, "ce_sequence", "1");
        add(headers, "ce_businessdate", "2022-07-01");
        add(headers, "content-type", "application/json");
        own.forEach((name, value) -> add(headers.remove(name), name, value));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
