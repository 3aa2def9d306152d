package org.nengquan.trading.barring.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;

/**
 * The notice of what was ended because a fact bars its party; what stood behind it is free again.
 *
 * @param kind {@code ORDER BLOCK AUCTION BID DIRECTED_OFFER FIRST_CALL}
 * @param subjectId the order's id, the agreement's, …
 * @param uscc the party that the fact bars
 * @param remaining units that had not been traded; 0 of what has no such count
 * @param why what it would be refused for if it came now
 */
public record BarringView(
        String kind,
        UUID subjectId,
        String uscc,
        LocalDate businessDate,
        Instant endedAt,
        long remaining,
        Refusal why) {}
