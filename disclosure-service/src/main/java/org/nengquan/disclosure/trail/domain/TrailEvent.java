package org.nengquan.disclosure.trail.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An event of another service, as it was told.
 *
 * @param source who told it
 * @param sequence under which number
 * @param facts its body, in the order in which it was written
 * @param published the leaf that tells of it, if any does
 */
public record TrailEvent(
        String source,
        long sequence,
        String type,
        Instant at,
        LocalDate businessDate,
        Map<String, Object> facts,
        Optional<Published> published) {

    public TrailEvent {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A fact that is a word; empty if it was not told. */
    public String word(String name) {
        Object value = facts.get(name);
        return value == null ? "" : value.toString();
    }
}
