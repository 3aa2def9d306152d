package org.nengquan.local.launch;

import org.nengquan.local.season.SeasonResult;

/** The one line that a headless run ends with. */
record SeasonSummary(SeasonResult result, long startNanos, long seasonNanos) {

    String json() {
        return "{\"participants\":%d,\"tradingDays\":%d,\"orders\":%d,\"trades\":%d,\"settled\":%d,\"disclosed\":%d,\"verify\":\"%s\",\"startSeconds\":%s,\"seasonSeconds\":%s}"
                .formatted(
                        result.participants(),
                        result.tradingDays(),
                        result.orders(),
                        result.trades(),
                        result.settled(),
                        result.disclosed(),
                        result.verified() ? "ok" : "failed",
                        Console.seconds(startNanos),
                        Console.seconds(seasonNanos));
    }
}
