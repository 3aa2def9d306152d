package org.nengquan.trading.journal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nengquan.problem.Problem;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** The answers of a replica that could not reach the owner: 503 at once, and when to come again. */
@ApplicationScoped
class NotNow {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ObjectMapper json;

    NotNow(ObjectMapper json) {
        this.json = json;
    }

    /** Nobody took the request in. */
    void changingOver(RoutingContext context) {
        answer(
                context,
                Problems.unavailable(
                        SOON,
                        Text.of("市场正在切换，指令未受理，请稍后重试", "The market is changing over; the command was not taken in")));
    }

    /** The owner may have acted before its answer was lost. */
    void unknown(RoutingContext context) {
        answer(
                context,
                Problems.unavailable(
                        SOON,
                        Text.of(
                                "指令结果未知，请以相同编号重试，将返回首次结果",
                                "Whether the command took effect is unknown; repeat it under the same key to learn it")));
    }

    private void answer(RoutingContext context, ProblemException ended) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.headers().clear();
        response.setStatusCode(ended.problem().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Retry-After", Long.toString(SOON.toSeconds()))
                .end(text(ended.problem()));
        context.request().resume();
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
