package org.nengquan.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps cookies and follows a redirect only when told to. */
final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();

    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    /** A browser that has been through the whole login. */
    static Browser loggedIn() {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.get("/login?to=/app/desk");
        while (answer.statusCode() == 302) {
            answer = browser.get(answer.headers().firstValue("Location").orElseThrow());
        }
        return browser;
    }

    static URI uri(String to) {
        String port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class);
        return URI.create(to.startsWith("http") ? to : "http://localhost:" + port + to);
    }

    HttpResponse<String> get(String to, String... headers) {
        return send("GET", to, null, headers);
    }

    HttpResponse<String> post(String to, String body, String... headers) {
        return send("POST", to, body, headers);
    }

    HttpResponse<String> send(String method, String to, String body, String... headers) {
        var request = HttpRequest.newBuilder(uri(to))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpClient client() {
        return client;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
