package org.nengquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs the built pages: with {@code -DskipPortal} and an empty target only the redirect can be looked at. */
@QuarkusTest
@WithTestResource(DoorStack.class)
class PortalPagesTest {
    private final Browser visitor = new Browser();

    static boolean pagesAreBuilt() {
        return PortalPagesTest.class.getResource("/META-INF/resources/app/index.html") != null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/desk", "/app/some/page"})
    @EnabledIf("pagesAreBuilt")
    void shouldHandOutThePageForEveryAddressOfThePortal(String path) {
        // When
        var answer = visitor.get(path);
        var head = visitor.send("HEAD", path, null);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<div id=\"app\">");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(head.statusCode()).isEqualTo(200);
    }

    @Test
    @EnabledIf("pagesAreBuilt")
    void shouldNotTakeAMissingFileForAPage() {
        assertThat(visitor.get("/app/assets/missing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldLeadToThePortalFromItsNameWithoutASlash() {
        assertThat(visitor.get("/app").headers().firstValue("Location")).contains("/app/");
    }
}
