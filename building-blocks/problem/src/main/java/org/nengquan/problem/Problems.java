package org.nengquan.problem;

import java.time.Duration;
import java.util.List;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;

/**
 * The kinds of error answer, in the order in which they take precedence: 401, 403, 400, 404, 409, 422; and 429 and 503
 * before anything was looked at.
 */
public final class Problems {

    private Problems() {}

    /** 422: a rule of the law said no. */
    public static ProblemException refused(Refusal why) {
        return new ProblemException(of(why), null);
    }

    /** 404: there is none, or it is somebody else's; the answer does not tell which. */
    public static ProblemException notFound(Text what) {
        return of(404, "not-found", what);
    }

    /** 409: the same key came with another body, or the state has moved on. */
    public static ProblemException conflict(String code, Text what) {
        return of(409, code, what);
    }

    /** 401: no token, or none that can be trusted. */
    public static ProblemException unauthorized() {
        return of(401, "unauthorized", Text.of("请先登录或提供有效的访问令牌", "Log in, or send a valid access token"));
    }

    /** 403: known, but without the role. */
    public static ProblemException forbidden(Text what) {
        return of(403, "forbidden", what);
    }

    /** 403 with the ground: in the role, but a rule gives the right to act to somebody else. */
    public static ProblemException forbidden(Refusal why) {
        return new ProblemException(of(403, why), null);
    }

    /** 400: the request's shape, with everything that is wrong with it. */
    public static ProblemException invalid(List<Violation> violations) {
        Problem plain = Problem.plain(400, "invalid-request", Text.of("请求内容不符合接口要求", "The request is not well formed"));
        return new ProblemException(plain.with(null, violations, null), null);
    }

    /** 429: too fast. */
    public static ProblemException tooMany(Duration retryAfter) {
        return new ProblemException(
                Problem.plain(429, "too-many-requests", Text.of("请求过于频繁，请稍后再试", "Too many requests, try again later")),
                retryAfter);
    }

    /** 503: not now; nothing was taken in. */
    public static ProblemException unavailable(Duration retryAfter, Text what) {
        return new ProblemException(Problem.plain(503, "unavailable", what), retryAfter);
    }

    /** 502: the service behind the door did not answer in a way that can be passed on. */
    public static ProblemException badGateway(Text what) {
        return of(502, "bad-gateway", what);
    }

    /** 504: the service behind the door did not answer in time; whether it acted is unknown, so repeat with the same key. */
    public static ProblemException gatewayTimeout(Text what) {
        return of(504, "gateway-timeout", what);
    }

    /** The body for a refusal, for those who store it rather than send it. */
    public static Problem of(Refusal why) {
        return of(422, why);
    }

    private static Problem of(int status, Refusal why) {
        return new Problem(
                "/problems/" + why.code(),
                why.title().zh(),
                why.title().en(),
                status,
                null,
                null,
                why.article(),
                why.ruleVersion(),
                why.inputs(),
                why.arithmetic(),
                why.remedy(),
                List.of(),
                null);
    }

    /** A problem of any other status that has no factory of its own, such as 405, 413 or 415. */
    public static ProblemException of(int status, String code, Text title) {
        return new ProblemException(Problem.plain(status, code, title), null);
    }
}
