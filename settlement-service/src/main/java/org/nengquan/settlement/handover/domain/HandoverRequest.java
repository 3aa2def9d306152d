package org.nengquan.settlement.handover.domain;

import java.util.List;
import org.nengquan.settlement.account.domain.Standing;

/**
 * A participant's wish to hand cash to the market, with what the rules look at.
 *
 * @param uscc whose cash
 * @param amountFen how much
 * @param standing what the registry says of the participant
 * @param frozenBy events that froze the account, in words; empty if none did
 * @param availableFen what is free
 */
public record HandoverRequest(
        String uscc, long amountFen, Standing standing, List<String> frozenBy, long availableFen) {}
