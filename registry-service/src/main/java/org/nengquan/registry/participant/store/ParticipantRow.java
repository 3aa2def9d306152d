package org.nengquan.registry.participant.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Applied;
import org.nengquan.registry.participant.domain.ParticipantState.Closed;
import org.nengquan.registry.participant.domain.ParticipantState.Closing;
import org.nengquan.registry.participant.domain.ParticipantState.Proposed;
import org.nengquan.registry.participant.domain.ParticipantState.Rejected;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;
import org.nengquan.registry.participant.domain.ParticipantState.Returned;
import org.nengquan.registry.participant.domain.ParticipantState.Status;
import org.nengquan.registry.participant.domain.ParticipantState.Suspended;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;
import org.nengquan.registry.participant.domain.Representative;

@Entity
@Table(name = "participant")
class ParticipantRow {

    @Id
    String uscc;

    @Column
    String name;

    @Column
    @Enumerated(EnumType.STRING)
    ParticipantKind kind;

    @Column(name = "region_code")
    String regionCode;

    @Column
    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "proposed_by")
    @Nullable
    String proposedBy;

    @Column(name = "proposal_comment")
    @Nullable
    String comment;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @Column(name = "account_number")
    @Nullable
    String accountNumber;

    @Column(name = "approved_on")
    @Nullable
    LocalDate approvedOn;

    @Column(name = "stopped_by")
    @Nullable
    String stoppedBy;

    @Column(name = "stop_article")
    @Nullable
    String stopArticle;

    @Column(name = "stop_reason")
    @Nullable
    String stopReason;

    @Column(name = "restricted_through")
    @Nullable
    LocalDate restrictedThrough;

    @Column(name = "controlling_uscc")
    @Nullable
    String controllingUscc;

    static ParticipantRow of(Participant participant) {
        ParticipantRow row = new ParticipantRow();
        row.uscc = participant.uscc().code();
        row.apply(participant);
        return row;
    }

    /** Takes over a new application under the same code. */
    void apply(Participant participant) {
        name = participant.name();
        kind = participant.kind();
        regionCode = participant.regionCode();
        controllingUscc = participant.controllingUscc().map(Uscc::code).orElse(null);
        take(participant.state());
    }

    void take(ParticipantState state) {
        status = state.status();
        switch (state) {
            case Applied ignored -> forget();
            case Returned returned -> {
                forget();
                stop(returned.returnedBy(), null, returned.summary());
            }
            case Proposed proposed -> {
                proposedBy = proposed.proposedBy();
                comment = proposed.comment();
            }
            case Active active -> take(active);
            case Rejected rejected -> stop(rejected.rejectedBy(), null, rejected.reason());
            case Suspended(Active active, Suspension why) -> stop(active, why);
            case Restricted(Active active, Suspension why, Optional<LocalDate> through) -> {
                stop(active, why);
                restrictedThrough = through.orElse(null);
            }
            case Closing(Active active, Suspension why) -> stop(active, why);
            case Closed(Active active, Suspension why) -> stop(active, why);
        }
    }

    private void take(Active active) {
        proposedBy = active.proposedBy();
        approvedBy = active.approvedBy();
        accountNumber = active.accountNumber().value();
        approvedOn = active.approvedOn();
        stop(null, null, null);
    }

    private void stop(Active active, Suspension why) {
        take(active);
        stop(why.by(), why.article(), why.reason());
    }

    private void stop(@Nullable String by, @Nullable String article, @Nullable String reason) {
        stoppedBy = by;
        stopArticle = article;
        stopReason = reason;
        restrictedThrough = null;
    }

    private void forget() {
        proposedBy = null;
        comment = null;
        stop(null, null, null);
    }

    Participant toDomain(List<Representative> representatives) {
        return new Participant(new Uscc(uscc), name, kind, regionCode, representatives, controlling(), state());
    }

    private Optional<Uscc> controlling() {
        return Optional.ofNullable(controllingUscc).map(Uscc::new);
    }

    private ParticipantState state() {
        return switch (status) {
            case APPLIED -> new Applied();
            case RETURNED -> new Returned(given(stoppedBy), given(stopReason));
            case PROPOSED -> new Proposed(given(proposedBy), given(comment));
            case ACTIVE -> active();
            case REJECTED -> new Rejected(given(stoppedBy), given(stopReason));
            case SUSPENDED -> new Suspended(active(), ground());
            case RESTRICTED -> new Restricted(active(), ground(), Optional.ofNullable(restrictedThrough));
            case CLOSING -> new Closing(active(), ground());
            case CLOSED -> new Closed(active(), ground());
        };
    }

    private Suspension ground() {
        return new Suspension(given(stoppedBy), given(stopArticle), given(stopReason));
    }

    private Active active() {
        return new Active(
                new PublicNumber(given(accountNumber)),
                given(proposedBy),
                given(approvedBy),
                Objects.requireNonNull(approvedOn));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
