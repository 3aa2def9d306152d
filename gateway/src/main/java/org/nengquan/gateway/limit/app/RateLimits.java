package org.nengquan.gateway.limit.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.nengquan.gateway.limit.domain.Bucket;
import org.nengquan.gateway.limit.domain.Rate;

/**
 * Says whether a visitor may go on. In memory and per replica: the limits protect this process and the services, they
 * are not a tariff.
 */
@ApplicationScoped
public class RateLimits {
    private static final String ALL_OTHERS = "all others";

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;
    private final LimitConfig config;

    RateLimits(Clock clock, LimitConfig config) {
        this.clock = clock;
        this.config = config;
    }

    /** Before anything is known but the address. */
    public Optional<Duration> waitOnArrival(String address) {
        return waitFor("arrival " + address, config.arrival().rate());
    }

    /** For one person or program, however many connections and addresses it uses. */
    public Optional<Duration> waitForKnown(String subject) {
        return waitFor(subject, config.known().rate());
    }

    /** For one address without login. */
    public Optional<Duration> waitForPublic(String address) {
        return waitFor(address, config.open().rate());
    }

    private Optional<Duration> waitFor(String visitor, Rate rate) {
        long now = now();
        String key =
                buckets.size() < config.remembered() || buckets.containsKey(visitor) ? visitor : roomFor(visitor, now);
        var answer = new AtomicReference<Bucket.Answer>();
        buckets.compute(key, (ignored, bucket) -> {
            Bucket.Answer given = (bucket == null ? Bucket.FULL : bucket).take(now, rate);
            answer.set(given);
            return given instanceof Bucket.Passed passed ? passed.left() : bucket;
        });
        return answer.get() instanceof Bucket.Refused refused ? Optional.of(refused.retryAfter()) : Optional.empty();
    }

    /** Forgets the idle; where that does not help, whoever is new shares one bucket with all who are new. */
    private String roomFor(String visitor, long now) {
        buckets.values().removeIf(bucket -> bucket.isFull(now));
        return buckets.size() < config.remembered() ? visitor : ALL_OTHERS;
    }

    private long now() {
        Instant now = clock.instant();
        return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
    }

    /** How fast is too fast. */
    @ConfigMapping(prefix = "nengquan.limits")
    interface LimitConfig {

        /** One network address before it is known who calls: against floods of forged tokens. */
        Allowance arrival();

        /** One person or program with a valid login or token. */
        Allowance known();

        /** One network address without login. */
        @WithName("public")
        Allowance open();

        /** Visitors whose bucket is kept at once, about 100 bytes each; the others share one bucket. */
        int remembered();
    }

    /** Requests a second, and how many at once. */
    interface Allowance {
        long perSecond();

        long burst();

        default Rate rate() {
            return new Rate(perSecond(), burst());
        }
    }
}
