package org.nengquan.verification.listing.app;

import org.nengquan.intake.Caller;
import org.nengquan.verification.listing.domain.Sight;

/** What a caller may see: a person with several roles sees what each of them sees. */
public final class Sights {

    private Sights() {}

    public static Sight of(Caller caller) {
        return new Sight(
                caller.is("province", "supervisor", "auditor", "exchange.operator"),
                caller.is("participant.trader", "participant.approver") ? caller.uscc() : "",
                caller.is("city") ? caller.regionCode() : "",
                caller.is("verifier") ? caller.uscc() : "");
    }
}
