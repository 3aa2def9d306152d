package org.nengquan.gateway.route.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengquan.gateway.door.domain.Station;
import org.nengquan.gateway.route.domain.CleanPath;
import org.nengquan.gateway.route.domain.Destination;
import org.nengquan.gateway.route.domain.RouteTable;
import org.nengquan.gateway.session.domain.Visitor;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** The last station: decides where a request goes and whether its visitor may go there. */
@ApplicationScoped
class ForwardStation {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> CARRIED = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final RouteTable routes;
    private final Upstreams upstreams;
    private final long maxBodyBytes;

    ForwardStation(RouteConfig config, UpstreamConfig upstream, Upstreams upstreams) {
        this.routes = new RouteTable(config.services().keySet());
        this.maxBodyBytes = upstream.maxBodyBytes();
        this.upstreams = upstreams;
    }

    void register(@Observes Router router) {
        router.route().order(Station.FORWARD.order()).handler(this::lead);
    }

    private void lead(RoutingContext call) {
        String raw = String.valueOf(call.request().path());
        if (raw.startsWith("/app/") || raw.startsWith("/login") || raw.equals("/logout")) {
            call.next();
            return;
        }
        CleanPath.of(raw).ifPresentOrElse(path -> lead(call, path), () -> call.fail(oddPath()));
    }

    private void lead(RoutingContext call, CleanPath path) {
        HttpMethod method = call.request().method();
        Optional<Destination> destination = routes.find(READING.contains(method), path);
        if (destination.isEmpty()) {
            call.fail(Problems.notFound(Text.of("没有这个地址", "There is no such address")));
            return;
        }
        Optional<ProblemException> objection = objection(call, method, destination.get());
        objection.ifPresentOrElse(call::fail, () -> forward(call, destination.get()));
    }

    private Optional<ProblemException> objection(RoutingContext call, HttpMethod method, Destination destination) {
        Visitor visitor = Visitor.recognised(call.get(Visitor.KEY));
        if (visitor instanceof Visitor.Anonymous && !destination.open()) {
            call.response().putHeader("Link", "</login>; rel=\"login\"").putHeader("WWW-Authenticate", "Bearer");
            return Optional.of(Problems.unauthorized());
        }
        if (!CARRIED.contains(method)) {
            return Optional.of(Problems.of(
                    405, "method-not-allowed", Text.of("该地址不支持此方法", "This address does not take that method")));
        }
        return tooLarge(call) ? Optional.of(BodyLimit.tooLarge()) : Optional.empty();
    }

    /** What announces its size need not be carried to the limit first. */
    private boolean tooLarge(RoutingContext call) {
        return call.request().headers().getAll(HttpHeaders.CONTENT_LENGTH).stream()
                .anyMatch(announced -> isMoreThan(announced, maxBodyBytes));
    }

    private static boolean isMoreThan(String announced, long limit) {
        return announced.length() > 18
                || !announced.chars().allMatch(Character::isDigit)
                || Long.parseLong(announced) > limit;
    }

    private void forward(RoutingContext call, Destination destination) {
        Visitor visitor = Visitor.recognised(call.get(Visitor.KEY));
        RequestHeaders.prepare(call.request(), visitor);
        upstreams.forward(destination.service(), call.request());
    }

    private static ProblemException oddPath() {
        return Problems.invalid(
                List.of(new Violation("path", "地址写法不规范 / the address is not written in the one plain way")));
    }
}
