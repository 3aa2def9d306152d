package org.nengquan.disclosure.sharing.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the platform was told.
 *
 * @param deliveredThrough the last record that it took; all before it were taken too
 * @param waiting how many it was not told of yet
 * @param attempts that failed in a row
 * @param lastFailure what went wrong then
 * @param failingSince the first of these attempts
 * @param deliveredAt when it took a record last
 */
public record PushStatus(
        long deliveredThrough,
        long waiting,
        int attempts,
        Optional<String> lastFailure,
        Optional<Instant> failingSince,
        Optional<Instant> deliveredAt) {}
