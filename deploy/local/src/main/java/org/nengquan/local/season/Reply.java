package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param status the HTTP status
 * @param body the JSON body; a missing node if there was none
 */
record Reply(int status, JsonNode body) {

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The kind of problem, such as {@code region-missed-target}; empty for a success. */
    String problem() {
        String type = body.path("type").asText("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    String text(String field) {
        return body.path(field).asText();
    }

    long number(String field) {
        return body.path(field).asLong();
    }

    /** The reply, or an end of the season that says what was asked and what came back. */
    Reply orFail(String asked) {
        if (!succeeded()) {
            throw new SeasonFailure(asked + " was answered with " + status + ": " + body);
        }
        return this;
    }
}
