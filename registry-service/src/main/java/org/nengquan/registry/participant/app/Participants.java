package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;

/** The kept participants. */
public interface Participants {

    /** Lets one application for this code, or for this region's authority, through at a time until the transaction ends. */
    Uni<Void> queueApplications(Participant applicant);

    /** The participant of this code. */
    Uni<Optional<Participant>> find(Uscc uscc);

    /** The participants of these codes that exist, in no order. */
    Uni<List<Participant>> findAll(Collection<Uscc> usccs);

    /** The participant of this code, locked until the transaction ends. */
    Uni<Optional<Participant>> lock(Uscc uscc);

    /** Who already is, or has applied to be, the authority of this region. */
    Uni<Optional<Participant>> authority(String regionCode, ParticipantKind kind);

    /** Keeps an applicant; replaces the same code's rejected application. */
    Uni<Void> put(Participant applicant);

    /** Keeps a changed state. */
    Uni<Void> update(Participant participant);

    /** A running number never given before. */
    Uni<Long> nextAccount();

    /** Participants in the order of their codes. */
    Uni<Page<Participant>> page(Scope scope, PageRequest request);
}
