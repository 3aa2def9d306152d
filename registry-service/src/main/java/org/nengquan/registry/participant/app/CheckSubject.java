package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.ets.app.AskEtsExclusion;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.SubjectRules;
import org.nengquan.registry.region.app.RegionTable;

/** Asks whether one may be a trading subject as one says (办法§11); for an application and for each later version of it. */
@ApplicationScoped
class CheckSubject {

    private final RegionTable table;
    private final AskEtsExclusion exclusion;
    private final BusinessDays days;

    CheckSubject(RegionTable table, AskEtsExclusion exclusion, BusinessDays days) {
        this.table = table;
        this.exclusion = exclusion;
        this.days = days;
    }

    /** The first rule that says no, on the current business date. */
    Uni<Decision> check(Participant applicant) {
        return days.today()
                .flatMap(today -> exclusion.decide(applicant.uscc(), today))
                .map(excluded -> Decisions.first(List.of(
                        SubjectRules.codeFitsKind(applicant.uscc(), applicant.kind()),
                        SubjectRules.regionFitsKind(table.regions(), applicant.regionCode(), applicant.kind()),
                        excluded)));
    }
}
