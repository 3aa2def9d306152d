package org.nengquan.settlement.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.account.domain.CashAccount.Owner;
import org.nengquan.settlement.account.domain.ParticipantKind;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.domain.Standing.Why;

@Entity
@Table(name = "cash_account")
class CashAccountRow {
    @Id
    String uscc;

    @Column
    String name;

    @Column
    String kind;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "account_number")
    String accountNumber;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column
    String status;

    @Column(name = "status_article")
    @Nullable
    String statusArticle;

    @Column(name = "status_reason")
    @Nullable
    String statusReason;

    @Column(name = "status_on")
    @Nullable
    LocalDate statusOn;

    static CashAccountRow of(CashAccount account) {
        var row = new CashAccountRow();
        row.uscc = account.uscc();
        row.name = account.owner().name();
        row.kind = account.owner().kind().name();
        row.regionCode = account.owner().regionCode();
        row.accountNumber = account.accountNumber();
        row.openedOn = account.openedOn();
        row.stand(account.standing());
        return row;
    }

    void stand(Standing standing) {
        switch (standing) {
            case Standing.Active() -> write("ACTIVE", null);
            case Standing.Suspended(Why why) -> write("SUSPENDED", why);
            case Standing.Closed(Why why) -> write("CLOSED", why);
        }
    }

    CashAccount toDomain() {
        var owner = new Owner(uscc, name, ParticipantKind.valueOf(kind), regionCode);
        return new CashAccount(owner, accountNumber, openedOn, standing());
    }

    private void write(String newStatus, @Nullable Why why) {
        status = newStatus;
        statusArticle = why == null ? null : why.article();
        statusReason = why == null ? null : why.reason();
        statusOn = why == null ? null : why.on();
    }

    private Standing standing() {
        return switch (status) {
            case "SUSPENDED" -> new Standing.Suspended(why());
            case "CLOSED" -> new Standing.Closed(why());
            default -> new Standing.Active();
        };
    }

    private Why why() {
        return new Why(
                Objects.requireNonNull(statusArticle),
                Objects.requireNonNull(statusReason),
                Objects.requireNonNull(statusOn));
    }
}
