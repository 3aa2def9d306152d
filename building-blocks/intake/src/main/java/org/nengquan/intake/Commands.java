package org.nengquan.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.nengquan.outbox.Sql;
import org.nengquan.problem.Problem;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;

/**
 * Runs each command once per person and key.
 *
 * <p>The key, the effects, the outbox rows and the answer are one transaction. Two requests with the same key at the
 * same moment meet at the primary key: the second waits for the first and gives its answer. A {@link
 * org.nengquan.problem.ProblemException} from the use case rolls everything back, the key included, so the command can be
 * corrected and sent again under the same key; a refusal by a rule is an answer and is kept.
 *
 * <p>Safe for use by many requests at once; holds no state.
 */
@ApplicationScoped
public class Commands {
    private final Callers callers;
    private final Refusals refusals;
    private final ObjectMapper json;
    private final Clock clock;

    Commands(Callers callers, Refusals refusals, ObjectMapper json, Clock clock) {
        this.callers = callers;
        this.refusals = refusals;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the use case in one transaction, unless the caller has sent this very command before.
     *
     * @return the value as JSON with the request's success status, or the refusal as problem details with 422
     */
    public <T> Uni<Response> run(CommandRequest request, Supplier<Uni<Outcome<T>>> useCase) {
        Caller caller = callers.current();
        String fingerprint = sha256(request.name() + "\n" + write(request.body()));
        return Panache.withTransaction(() -> claim(caller, request, fingerprint)
                        .flatMap(first -> first
                                ? useCase.get().flatMap(outcome -> answer(caller, request, outcome))
                                : repeat(caller, request, fingerprint)))
                .map(Commands::response);
    }

    /** What is sent and what is kept: the status and the body as it was written. */
    private record Answer(int status, String body) {}

    private Uni<Boolean> claim(Caller caller, CommandRequest request, String fingerprint) {
        return Sql.update(
                        "insert into idempotent_command (person, key, command, body_sha256, taken_at)"
                                + " values ($1, $2, $3, $4, $5) on conflict do nothing",
                        caller.person(),
                        request.idempotencyKey(),
                        request.name(),
                        fingerprint,
                        OffsetDateTime.now(clock))
                .map(rows -> rows == 1);
    }

    private <T> Uni<Answer> answer(Caller caller, CommandRequest request, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> keep(caller, request, new Answer(request.successStatus(), write(value)));
            case Outcome.Refused<T>(var why) -> {
                String problem = write(Problems.of(why));
                yield refusals.keep(caller, request.name(), why, problem)
                        .chain(() -> keep(caller, request, new Answer(422, problem)));
            }
        };
    }

    private static Uni<Answer> keep(Caller caller, CommandRequest request, Answer answer) {
        return Sql.update(
                        "update idempotent_command set status = $3, response = $4 where person = $1 and key = $2",
                        caller.person(),
                        request.idempotencyKey(),
                        answer.status(),
                        answer.body())
                .replaceWith(answer);
    }

    private static Uni<Answer> repeat(Caller caller, CommandRequest request, String fingerprint) {
        return Sql.select(
                        "select body_sha256, status, response from idempotent_command where person = $1 and key = $2",
                        caller.person(),
                        request.idempotencyKey())
                .map(rows -> first(rows, fingerprint));
    }

    private static Answer first(List<Object[]> rows, String fingerprint) {
        Object[] kept = rows.getFirst();
        if (!fingerprint.equals(kept[0])) {
            throw Problems.conflict(
                    "idempotency-key-reused",
                    Text.of(
                            "该 Idempotency-Key 已用于另一请求，请更换后重试",
                            "This Idempotency-Key was used for another request; choose a new one"));
        }
        return new Answer(((Number) kept[1]).intValue(), (String) kept[2]);
    }

    private static Response response(Answer answer) {
        return Response.status(answer.status())
                .type(answer.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                .entity(answer.body())
                .build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
