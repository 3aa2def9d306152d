package org.nengquan.settlement.account.stream;

import java.time.LocalDate;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.account.domain.CashAccount.Owner;
import org.nengquan.settlement.account.domain.ParticipantKind;
import org.nengquan.settlement.account.domain.Standing;

/** What settlement reads of {@code registry.participant-approved.v1}. */
record ParticipantApprovedV1(
        String uscc, String name, ParticipantKind kind, String regionCode, String accountNumber, LocalDate approvedOn) {
    static final String TYPE = "registry.participant-approved.v1";

    CashAccount toDomain() {
        return new CashAccount(
                new Owner(uscc, name, kind, regionCode), accountNumber, approvedOn, new Standing.Active());
    }
}
