package org.nengquan.registry.account.domain;

import java.util.UUID;
import org.nengquan.registry.account.domain.AccountChange.State;
import org.nengquan.registry.identity.domain.Uscc;

/**
 * A change of an account's particulars (办法§10: changes are recorded), from its proposal on.
 *
 * @param id its key
 * @param uscc whose account
 * @param particulars as they are to be, whole
 * @param reason in words
 * @param state how far it has come; never by the law alone
 */
public record ParticularsChange(UUID id, Uscc uscc, Particulars particulars, String reason, State state) {

    /** The same change, come further. */
    public ParticularsChange in(State next) {
        return new ParticularsChange(id, uscc, particulars, reason, next);
    }
}
