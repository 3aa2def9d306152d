package org.nengquan.registry.ets.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.ets.domain.EtsExclusion;
import org.nengquan.registry.identity.domain.Uscc;

/** Asks whether the carbon market keeps a unit out of this one. */
@ApplicationScoped
public class AskEtsExclusion {

    private final EtsCoverages coverages;

    AskEtsExclusion(EtsCoverages coverages) {
        this.coverages = coverages;
    }

    /** The decision of 办法§11 for this unit on this business date. */
    public Uni<Decision> decide(Uscc uscc, LocalDate on) {
        return coverages.covers(uscc, on.getYear()).map(covered -> EtsExclusion.decide(uscc, on.getYear(), covered));
    }
}
