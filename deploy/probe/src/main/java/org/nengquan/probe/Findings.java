package org.nengquan.probe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The newest round, as Prometheus reads it. Safe for threads. */
final class Findings {
    private final AtomicReference<String> text = new AtomicReference<>("");

    void tell(List<Check> checks, Instant at) {
        Map<String, Boolean> series = new TreeMap<>();
        checks.forEach(check -> series.merge(labels(check), check.ok(), Boolean::logicalAnd));
        String ok = series.entrySet().stream()
                .map(each -> "nengquan_verify_ok" + each.getKey() + (each.getValue() ? " 1\n" : " 0\n"))
                .collect(Collectors.joining());
        text.set("""
                # HELP nengquan_verify_ok Whether a check of a service's books held in the newest round.
                # TYPE nengquan_verify_ok gauge
                %s# HELP nengquan_verify_last_round_timestamp_seconds When the newest round ended.
                # TYPE nengquan_verify_last_round_timestamp_seconds gauge
                nengquan_verify_last_round_timestamp_seconds %d
                """.formatted(ok, at.getEpochSecond()));
    }

    String text() {
        return text.get();
    }

    private static String labels(Check check) {
        return "{checked=\"%s\",check=\"%s\"}".formatted(quoted(check.checked()), quoted(check.name()));
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
