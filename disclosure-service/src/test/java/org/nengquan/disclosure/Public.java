package org.nengquan.disclosure;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.nengquan.stack.TestTokens;

/** A reader of the public answers, with the patience of one. */
public final class Public {

    public static final String API = "/api/disclosure/v1";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Public() {}

    public static JsonPath get(String path) {
        return when().get(API + path).then().statusCode(200).extract().jsonPath();
    }

    public static String page(String path) {
        return when().get(path).then().statusCode(200).extract().asString();
    }

    public static JsonPath integrity() {
        return given().auth()
                .oauth2(TestTokens.of("auditor-1", "", "", "auditor"))
                .get(API + "/integrity")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Looks again and again until it is so; fails with a message when patience ends. */
    public static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so: " + what);
            }
            Thread.onSpinWait();
        }
    }

    public static boolean hasReport(String date, long settledTrades) {
        var answer = when().get(API + "/day-reports/" + date);
        return answer.statusCode() == 200 && answer.jsonPath().getLong("settledTrades") == settledTrades;
    }
}
