package org.nengquan.registry.participant.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;

/** Finds participants for those who may see them. */
@ApplicationScoped
public class FindParticipants {

    private final Participants participants;

    FindParticipants(Participants participants) {
        this.participants = participants;
    }

    /** A page in the order of the codes. */
    @WithTransaction
    public Uni<Page<Participant>> page(Scope scope, PageRequest request) {
        return participants.page(scope, request);
    }

    /** The participant; 404 if there is none or the scope does not admit it. */
    @WithTransaction
    public Uni<Participant> find(Uscc uscc, Scope scope) {
        return participants.find(uscc).map(found -> visible(found, scope));
    }

    /** The participant, locked until the running transaction ends; 404 as above. */
    public Uni<Participant> lock(Uscc uscc, Scope scope) {
        return participants.lock(uscc).map(found -> visible(found, scope));
    }

    private static Participant visible(Optional<Participant> found, Scope scope) {
        return found.filter(it -> scope.admits(it.uscc().code(), it.regionCode()))
                .orElseThrow(FindParticipants::notFound);
    }

    private static ProblemException notFound() {
        return Problems.notFound(Text.of("没有这个交易主体", "There is no such participant"));
    }
}
