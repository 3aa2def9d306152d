package org.nengquan.gateway.door.domain;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C {@code traceparent} of one call: given by the caller, or made here, so that every log line behind the door
 * can be found again by the id that the caller was told.
 */
public record TraceParent(String value) {
    private static final Pattern SHAPE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);

    /** The caller's own, or a new one from 24 random bytes if the caller's is missing or not well formed. */
    public static TraceParent of(@Nullable String given, RandomHex random) {
        if (given != null
                && SHAPE.matcher(given).matches()
                && !given.substring(3, 35).equals(NO_TRACE)) {
            return new TraceParent(given);
        }
        return new TraceParent("00-" + random.digits(32) + "-" + random.digits(16) + "-01");
    }

    /** The one that the request was given when it arrived. */
    public static TraceParent kept(@Nullable String header) {
        return new TraceParent(Objects.requireNonNull(header, "every request gets a trace on arrival"));
    }

    /** The 32 digits by which the whole journey is known. */
    public String traceId() {
        return value.substring(3, 35);
    }

    /** A source of random hexadecimal digits, never all zero. */
    @FunctionalInterface
    public interface RandomHex {
        String digits(int count);
    }
}
