package org.nengquan.intake;

import java.time.OffsetDateTime;

/**
 * A refusal as it was answered.
 *
 * @param id position in the order of storing; the cursor for paging
 * @param occurredAt when it was answered
 * @param command which command was refused
 * @param person who sent it (token subject)
 * @param uscc for which organization; empty if none
 * @param code the kind of refusal
 * @param article the article that was applied
 * @param ruleVersion in which version
 * @param problem the whole answer as JSON
 */
public record StoredRefusal(
        long id,
        OffsetDateTime occurredAt,
        String command,
        String person,
        String uscc,
        String code,
        String article,
        String ruleVersion,
        String problem) {}
