package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param status the HTTP status
 * @param body the JSON body; a missing node if there was none
 */
public record Reply(int status, JsonNode body) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The kind of problem, such as {@code region-missed-target}; empty for a success. */
    public String problem() {
        String type = body.path("type").asText("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public long number(String field) {
        return body.path(field).asLong();
    }

    /** The reply, or an end of the season that says what was asked and what came back. */
    public Reply orFail(String asked) {
        if (!succeeded()) {
            throw new SeasonFailure(asked + " was answered with " + status + ": " + body);
        }
        return this;
    }
}
