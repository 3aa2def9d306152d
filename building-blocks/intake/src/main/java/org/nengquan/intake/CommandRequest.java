package org.nengquan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.Problems;

/**
 * One command as it came over HTTP.
 *
 * @param name the use case and its object, such as {@code registry.approve-participant/9141…}; part of what "the same
 *     command" means
 * @param idempotencyKey chosen by the client, 1 to 80 visible ASCII characters
 * @param body the request record; the same fields make the same command
 * @param successStatus the HTTP status when the command took effect
 */
public record CommandRequest(String name, String idempotencyKey, Object body, int successStatus) {

    /** A command that brings something into being: 201. */
    public static CommandRequest created(String name, @Nullable String idempotencyKey, Object body) {
        return new CommandRequest(name, requireKey(idempotencyKey), body, 201);
    }

    /** A command that moves a state: 200. */
    public static CommandRequest ok(String name, @Nullable String idempotencyKey, Object body) {
        return new CommandRequest(name, requireKey(idempotencyKey), body, 200);
    }

    private static String requireKey(@Nullable String key) {
        if (key == null || !key.matches("[\\x21-\\x7e]{1,80}")) {
            throw Problems.invalid(List.of(new Violation(
                    "Idempotency-Key", "请求头必填，1–80 个可见 ASCII 字符 / required header, 1 to 80 visible ASCII characters")));
        }
        return key;
    }
}
