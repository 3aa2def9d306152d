package org.nengquan.settlement.account.domain;

import java.util.UUID;
import org.nengquan.settlement.approval.domain.Approval;

/**
 * The end of one stop of an account (解除冻结), by two persons who have looked at why it was stopped.
 *
 * @param releaseId names it
 * @param uscc whose account; region code of a fund
 * @param eventId the event, or the line of the three-way check, that stopped it
 * @param basis what was found
 * @param approval where it stands
 */
public record FreezeRelease(UUID releaseId, String uscc, String eventId, String basis, Approval approval) {

    /** The same release, decided. */
    public FreezeRelease in(Approval next) {
        return new FreezeRelease(releaseId, uscc, eventId, basis, next);
    }
}
