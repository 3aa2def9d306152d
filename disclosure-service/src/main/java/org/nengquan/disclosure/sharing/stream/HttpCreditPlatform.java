package org.nengquan.disclosure.sharing.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.nengquan.disclosure.sharing.app.CreditPlatform;
import org.nengquan.disclosure.sharing.app.CreditRecordAnswer;
import org.nengquan.disclosure.sharing.domain.PushTarget;

/**
 * The platform over HTTPS: a record is taken if it answers 2xx. Redirects are not followed, for nobody but it is told.
 * Wanted at the start, so that a wrong address is known then.
 */
@Startup
@ApplicationScoped
class HttpCreditPlatform implements CreditPlatform {
    private final WebClient client;
    private final ObjectMapper json;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Optional<PushTarget> target;
    private final long timeoutMillis;

    HttpCreditPlatform(
            Connections connections, ObjectMapper json, Clock clock, MeterRegistry metrics, CreditPushConfig config) {
        this.client = connections.open();
        this.json = json;
        this.clock = clock;
        this.metrics = metrics;
        this.target = config.address()
                .map(address -> new PushTarget(address, config.key().orElse("")));
        this.timeoutMillis = config.timeout().toMillis();
    }

    @Override
    public Optional<URI> address() {
        return target.map(PushTarget::address);
    }

    @Override
    public Uni<Void> deliver(CreditRecordAnswer credit) {
        return post(target.orElseThrow(), "credit-" + credit.number(), text(credit))
                .onFailure()
                .transform(failure -> new NotDelivered("no answer: " + failure.getMessage(), failure))
                .flatMap(HttpCreditPlatform::taken)
                .invoke(() -> count("taken"))
                .onFailure(NotDelivered.class)
                .invoke(() -> count("failed"));
    }

    private Uni<HttpResponse<Buffer>> post(PushTarget to, String delivery, String body) {
        String timestamp = clock.instant().toString();
        return client.postAbs(to.address().toString())
                .timeout(timeoutMillis)
                .putHeader("Content-Type", "application/json")
                .putHeader("Nengquan-Delivery", delivery)
                .putHeader("Nengquan-Timestamp", timestamp)
                .putHeader("Nengquan-Signature", "hmac-sha256=" + PushSignature.of(to.key(), delivery, timestamp, body))
                .sendBuffer(Buffer.buffer(body));
    }

    private static Uni<Void> taken(HttpResponse<Buffer> answer) {
        return answer.statusCode() / 100 == 2
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new NotDelivered("the platform answered " + answer.statusCode()));
    }

    private void count(String outcome) {
        metrics.counter("disclosure.credit.push", "outcome", outcome).increment();
    }

    private String text(CreditRecordAnswer credit) {
        try {
            return json.writeValueAsString(credit);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("credit record " + credit.number() + " cannot be written", impossible);
        }
    }
}
