package org.nengquan.registry.issuance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance;
import org.nengquan.registry.issuance.domain.Issuance.State;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@Entity
@Table(name = "issuance")
class IssuanceRow {

    @Id
    UUID id;

    @Column
    String status;

    @Column
    @Nullable
    String number;

    @Column
    String uscc;

    @Column
    @Enumerated(EnumType.STRING)
    Instrument instrument;

    @Column
    @Enumerated(EnumType.STRING)
    Category category;

    @Column
    @Enumerated(EnumType.STRING)
    Origin origin;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "vintage_year")
    int vintageYear;

    @Column
    long quantity;

    @Column(name = "confirmation_number")
    @Nullable
    String confirmationNumber;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @Column(name = "issued_on")
    @Nullable
    LocalDate issuedOn;

    static IssuanceRow of(Issuance issuance) {
        Grant grant = issuance.grant();
        IssuanceRow row = new IssuanceRow();
        row.id = issuance.id();
        row.uscc = grant.uscc().code();
        row.instrument = grant.instrument();
        row.category = grant.category();
        row.origin = grant.origin();
        row.regionCode = grant.regionCode();
        row.vintageYear = grant.vintageYear();
        row.quantity = grant.quantity();
        row.confirmationNumber = grant.confirmationNumber();
        row.take(issuance.state());
        return row;
    }

    void take(State state) {
        proposedBy = state.proposedBy();
        switch (state) {
            case State.Proposed ignored -> status = "PROPOSED";
            case State.Issued issued -> {
                status = "ISSUED";
                number = issued.number().value();
                approvedBy = issued.approvedBy();
                issuedOn = issued.on();
            }
        }
    }

    Issuance toDomain() {
        Grant grant = new Grant(
                new Uscc(uscc), instrument, category, origin, regionCode, vintageYear, quantity, confirmationNumber);
        return new Issuance(id, grant, state());
    }

    private State state() {
        if (number == null) {
            return new State.Proposed(proposedBy);
        }
        return new State.Issued(
                proposedBy,
                Objects.requireNonNull(approvedBy),
                new PublicNumber(number),
                Objects.requireNonNull(issuedOn));
    }
}
