package org.nengquan.registry.ledger.domain;

import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * Where units of one instrument are: with whom and for what. Its accounts differ only by origin.
 *
 * @param holder the holder's code, or {@link #SYSTEM}
 * @param instrument of what
 * @param kind what for
 */
public record Place(String holder, Instrument instrument, AccountKind kind) {

    /** The holder of the source account. */
    public static final String SYSTEM = "SYSTEM";

    /** The holder of what is taken back without payment. */
    public static final String GOVERNMENT = "GOVERNMENT";

    /** What the holder has at hand. */
    public static Place available(Uscc holder, Instrument instrument) {
        return new Place(holder.code(), instrument, AccountKind.AVAILABLE);
    }

    /** What the holder handed to the market. */
    public static Place inTrading(Uscc holder, Instrument instrument) {
        return new Place(holder.code(), instrument, AccountKind.IN_TRADING);
    }

    /** What is bound to the project of this number. */
    public static Place bound(String projectNumber, Instrument instrument) {
        return new Place(projectNumber, instrument, AccountKind.BOUND);
    }

    /** Where units come from. */
    public static Place source(Instrument instrument) {
        return new Place(SYSTEM, instrument, AccountKind.ISSUED);
    }
}
