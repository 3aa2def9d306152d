package org.nengquan.trading.surveillance.domain;

import java.util.List;

/**
 * How a case shall end.
 *
 * @param restricted the accounts to be restricted; some if and only if that is the outcome
 * @param reason for the file, not for the public
 */
public record Verdict(CaseOutcome outcome, List<String> restricted, String reason) {
    public Verdict {
        restricted = List.copyOf(restricted);
        if ((outcome == CaseOutcome.ACCOUNT_RESTRICTED) == restricted.isEmpty()) {
            throw new IllegalArgumentException("accounts are named if and only if accounts are restricted");
        }
    }
}
