package org.nengquan.gateway.session.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.nengquan.gateway.door.domain.Station;
import org.nengquan.gateway.session.app.CsrfTokens;
import org.nengquan.gateway.session.domain.ReturnPath;
import org.nengquan.gateway.session.domain.Visitor;
import org.nengquan.problem.Problems;

/**
 * What the gateway answers about sessions: {@code GET /api/session} says who is logged in, {@code GET /login?to=} leads
 * back to the portal once Quarkus has seen to the login. {@code /login/callback} and {@code /logout} are Quarkus's own.
 */
@ApplicationScoped
class SessionStation {
    private final ObjectMapper json;
    private final CsrfTokens csrf;

    SessionStation(ObjectMapper json, CsrfTokens csrf) {
        this.json = json;
        this.csrf = csrf;
    }

    void register(@Observes Router router) {
        router.get("/api/session").order(Station.OWN.order()).handler(this::whoAmI);
        router.get("/login").order(Station.OWN.order()).handler(SessionStation::goBack);
    }

    private void whoAmI(RoutingContext call) {
        Visitor visitor = Visitor.recognised(call.get(Visitor.KEY));
        if (!(visitor instanceof Visitor.Browser browser)) {
            call.response().putHeader("Link", "</login>; rel=\"login\"");
            call.fail(Problems.unauthorized());
            return;
        }
        SessionAnswer answer = SessionAnswer.of(claims(browser.accessToken()), csrf.of(browser.sessionId()));
        call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(bytes(answer)));
    }

    private static void goBack(RoutingContext call) {
        String to = ReturnPath.of(call.request().getParam("to")).value();
        call.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, to).end();
    }

    /** Not verified again: the token came from the token endpoint and was kept in an encrypted cookie. */
    private JsonNode claims(String accessToken) {
        try {
            return json.readTree(Base64.getUrlDecoder().decode(accessToken.split("\\.")[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] bytes(SessionAnswer answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
