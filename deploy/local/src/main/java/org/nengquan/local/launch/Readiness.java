package org.nengquan.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Patience;

/** Waits until an application says that it can serve. */
final class Readiness {
    private static final Duration TO_BE_READY = Duration.ofSeconds(180);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Returns when the application is ready.
     *
     * @throws org.nengquan.servers.ServerFailure with the end of its log when it ended or did not become ready
     */
    void await(ChildProcess process, int managementPort) {
        URI ready = URI.create("http://localhost:" + managementPort + "/q/health/ready");
        boolean inTime = new Patience(TO_BE_READY).until(() -> !process.isAlive() || isReady(ready));
        if (!process.isAlive()) {
            throw process.failure("ended before it was ready");
        }
        if (!inTime) {
            throw process.failure("was not ready after " + TO_BE_READY.toSeconds() + " s");
        }
    }

    private boolean isReady(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(TO_ANSWER).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
