package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.ReviewRound;

/** The kept rounds of reviews. */
public interface ReviewRounds {

    /** All of a subject's, the first first. */
    Uni<List<ReviewRound>> of(Uscc uscc);

    /** Keeps a new round. */
    Uni<Void> add(Uscc uscc, ReviewRound round);

    /** Keeps the answer to a round. */
    Uni<Void> answer(Uscc uscc, ReviewRound round);
}
