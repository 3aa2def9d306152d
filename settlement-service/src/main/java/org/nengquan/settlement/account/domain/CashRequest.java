package org.nengquan.settlement.account.domain;

import java.util.List;

/**
 * A participant's wish to move its free cash, to the market or out, with what the rules look at.
 *
 * @param uscc whose cash
 * @param amountFen how much
 * @param standing what the registry says of the participant
 * @param frozenBy events that froze the account; empty if none did
 * @param availableFen what is free
 */
public record CashRequest(String uscc, long amountFen, Standing standing, List<String> frozenBy, long availableFen) {

    public CashRequest {
        frozenBy = List.copyOf(frozenBy);
    }
}
