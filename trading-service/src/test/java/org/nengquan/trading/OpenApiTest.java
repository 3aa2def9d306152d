package org.nengquan.trading;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** The committed document is what the service answers to. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path SERVED = Path.of("target/openapi.yaml");

    @TestHTTPResource(value = "/openapi", management = true)
    URL address;

    @Test
    void shouldServeExactlyTheCommittedDocument() throws IOException {
        // Given: the servers differ from machine to machine; the promises do not
        String served = when().get(address).then().statusCode(200).extract().asString();
        String document = served.replaceAll("(?m)^servers:\\n(-.*\\n|  .*\\n)*", "");

        // When
        Files.writeString(SERVED, document);

        // Then
        assertThat(COMMITTED)
                .as("the API changed: if it was meant, cp %s %s", SERVED, COMMITTED)
                .exists()
                .content()
                .isEqualTo(document);
    }
}
