package org.nengquan.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.domain.Text;

/** Turns whatever ends a request into problem details; a bug shows a trace id and never a stack trace. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Text UNREADABLE = Text.of("请求内容不是可读的 JSON", "The body is not readable JSON");
    private static final Text BUG =
            Text.of("系统内部错误，请将 traceId 告知运维人员", "Internal error; quote the traceId to the operators");

    @ServerExceptionMapper
    Response problem(ProblemException ended, UriInfo uri) {
        return answer(ended, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(v -> new Violation(field(v), v.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return answer(Problems.invalid(violations), uri);
    }

    /** Mismatched input is named as well, because Quarkus brings a mapper of its own for just that class. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        return answer(Problems.invalid(List.of(violation(unreadable))), uri);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException forbidden, UriInfo uri) {
        return answer(Problems.forbidden(Text.of("您的角色无权进行此操作", "Your role does not allow this")), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notKnown(SecurityException unknown, UriInfo uri) {
        Response problem = answer(Problems.unauthorized(), uri);
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException ended, UriInfo uri, HttpHeaders headers) {
        if (ended.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        int status = ended.getResponse().getStatus();
        if (status >= 500) {
            return bug(ended, uri, headers);
        }
        return answer(statusOnly(status), uri);
    }

    @ServerExceptionMapper
    Response bug(Throwable bug, UriInfo uri, HttpHeaders headers) {
        String traceId = traceId(headers);
        LOG.errorf(bug, "request failed traceId=%s path=%s", traceId, uri.getPath());
        Problem problem = Problem.plain(500, "internal", BUG).with(null, List.of(), traceId);
        return answer(new ProblemException(problem, null), uri);
    }

    private static ProblemException statusOnly(int status) {
        return switch (status) {
            case 400 -> Problems.invalid(List.of(new Violation("", UNREADABLE.zh() + " / " + UNREADABLE.en())));
            case 401 -> Problems.unauthorized();
            case 403 -> Problems.forbidden(Text.of("您的角色无权进行此操作", "Your role does not allow this"));
            case 404 -> Problems.notFound(Text.of("没有这个资源", "There is no such resource"));
            case 405 ->
                Problems.of(405, "method-not-allowed", Text.of("该地址不支持此方法", "This address does not take that method"));
            case 413 -> Problems.of(413, "too-large", Text.of("请求内容过大", "The request is too large"));
            case 415 ->
                Problems.of(415, "unsupported-media-type", Text.of("请使用 application/json", "Send application/json"));
            default -> Problems.of(status, "http-" + status, Text.of("请求未被接受", "The request was not accepted"));
        };
    }

    private static Response answer(ProblemException ended, UriInfo uri) {
        Problem problem = ended.problem().at(uri.getRequestUri().getRawPath());
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        ended.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    /** The parameter's own path without the method and argument name in front, which mean nothing to the caller. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        boolean body = nodes.size() > 2;
        return nodes.stream()
                .skip(body ? 2 : Math.max(0, nodes.size() - 1))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static Violation violation(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping) {
            String field = mapping.getPath().stream()
                    .map(ref -> ref.getFieldName() == null ? "[" + ref.getIndex() + "]" : ref.getFieldName())
                    .collect(Collectors.joining("."));
            return new Violation(field.replace(".[", "["), "未知字段或类型不符 / unknown field, or a value of another type");
        }
        return new Violation("", UNREADABLE.zh() + " / " + UNREADABLE.en());
    }

    private static String traceId(HttpHeaders headers) {
        @Nullable String parent = headers.getHeaderString("traceparent");
        if (parent != null && parent.matches("[0-9a-f]{2}-[0-9a-f]{32}-.*")) {
            return parent.substring(3, 35);
        }
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
