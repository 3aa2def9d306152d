package org.nengquan.disclosure.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The credit platform, with a certificate of its own authority. Beside its encrypted door it has a plain one for the test: what
 * came, and how it is to answer from now on.
 */
public final class FakeCreditPlatform implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "a secret of both sides, 32 or more";
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String ALIAS = "platform";

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 503;
    private Path folder = Path.of("");
    private @Nullable HttpServer door;
    private @Nullable HttpServer desk;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("credit-platform");
            KeyStore identity = identity();
            var pem = Files.writeString(
                    folder.resolve("authority.pem"),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(
                                            identity.getCertificate(ALIAS).getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
            HttpServer encrypted = encrypted(identity);
            HttpServer plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            plain.createContext("/received", exchange -> answer(exchange, 200, String.join("\n", received)));
            plain.createContext("/answer-with", this::change);
            encrypted.start();
            plain.start();
            door = encrypted;
            desk = plain;
            return Map.of(
                    "nengquan.credit-push.address",
                    "https://localhost:" + encrypted.getAddress().getPort() + "/records",
                    "nengquan.credit-push.key",
                    KEY,
                    "quarkus.tls.credit-platform.trust-store.pem.certs",
                    pem.toString(),
                    "fake.credit-platform",
                    "http://localhost:" + plain.getAddress().getPort());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no credit platform", e);
        }
    }

    private HttpServer encrypted(KeyStore identity) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(identity, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/records", this::take);
        return server;
    }

    /** The JDK's own tool: nothing that is secret for a while is committed. */
    private KeyStore identity() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("platform.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        String.valueOf(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IOException("keytool failed");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    /** One line for each push: delivery, time, signature, body, status it was answered with. */
    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var headers = exchange.getRequestHeaders();
        int answered = status;
        received.add(String.join(
                "\t",
                headers.getFirst("Nengquan-Delivery"),
                headers.getFirst("Nengquan-Timestamp"),
                headers.getFirst("Nengquan-Signature"),
                body,
                String.valueOf(answered)));
        answer(exchange, answered, "");
    }

    private void change(HttpExchange exchange) throws IOException {
        status = Integer.parseInt(exchange.getRequestURI().getQuery());
        answer(exchange, 200, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        if (door != null) {
            door.stop(0);
        }
        if (desk != null) {
            desk.stop(0);
        }
    }
}
