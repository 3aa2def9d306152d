package org.nengquan.verification.unit.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.verification.unit.domain.UnitStatus;

/** What the registry tells of units; each call joins the running transaction and may be repeated. */
public interface UnitNews {

    Uni<Void> approved(Approval approval);

    /** The account's state changed; fails for a unit that was never approved. */
    Uni<Void> statusChanged(String uscc, UnitStatus status);

    /** The unit is called otherwise from now on; fails for a unit that was never approved. */
    Uni<Void> renamed(String uscc, String name);

    /** The carbon market's list of a year covers the unit, or no longer does. */
    Uni<Void> coverageRecorded(String uscc, int year, boolean covered);

    /** Something about the unit could not be understood: nothing moves until a person has looked. */
    Uni<Void> frozen(String uscc, String reason);

    /** What the registry says when it opens an account. */
    record Approval(
            String uscc, String name, String kind, String regionCode, String accountNumber, LocalDate approvedOn) {}
}
