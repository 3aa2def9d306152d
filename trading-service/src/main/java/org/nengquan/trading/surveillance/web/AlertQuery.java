package org.nengquan.trading.surveillance.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.nengquan.trading.surveillance.app.AlertFilter;

/** Which part of the alerts. */
class AlertQuery {
    @QueryParam("after")
    @DefaultValue("")
    @Pattern(regexp = "[0-9]{0,18}")
    String after = "";

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @QueryParam("businessDate")
    @DefaultValue("")
    @Pattern(regexp = "(\\d{4}-\\d{2}-\\d{2})?")
    String businessDate = "";

    @QueryParam("detector")
    @DefaultValue("")
    @Pattern(
            regexp = "(WASH_TRADES|MATCHED_TRADES|RELATED_PARTIES|LAYERING|CLOSING_PRESSURE|DEADLINE_SQUEEZE"
                    + "|PRICE_PATTERN|VOLUME_PATTERN)?")
    String detector = "";

    @QueryParam("participant")
    @DefaultValue("")
    @Pattern(regexp = "[0-9A-Z]{0,18}")
    String participant = "";

    @QueryParam("stage")
    @DefaultValue("")
    @Pattern(regexp = "(PROVISIONAL|FINAL|WITHDRAWN)?")
    String stage = "";

    @QueryParam("caseState")
    @DefaultValue("")
    @Pattern(regexp = "(RAISED|UNDER_REVIEW|OUTCOME_PROPOSED|CLOSED)?")
    String caseState = "";

    AlertFilter filter() {
        return new AlertFilter(businessDate, detector, participant, stage, caseState);
    }
}
