package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.ledger.domain.LedgerPage;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.NewUnits;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.quota.domain.Origin;

/** Brings units into being in a holder's account. */
@ApplicationScoped
public class IssueQuota {

    private final Ledger ledger;

    IssueQuota(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What is issued.
     *
     * @param issuanceId by which issuance
     * @param to the holder's account
     * @param origin of the units
     * @param quantity how many units
     * @param on business date
     * @param validThrough the last business date on which they may be used; null if for ever
     */
    public record Issue(
            UUID issuanceId,
            Place to,
            Origin origin,
            long quantity,
            LocalDate on,
            @Nullable LocalDate validThrough) {}

    /** The lot as it came into being. */
    public Uni<Lot> issue(Issue issue) {
        Set<Place> places = Set.of(Place.source(issue.to().instrument()), issue.to());
        return ledger.newSerials(issue.quantity())
                .flatMap(serials -> ledger.lock(Set.of(), places).flatMap(page -> write(page, issue, serials)));
    }

    /** Several issues in one stroke, with a fixed number of statements; the lots in the order of the issues. */
    public Uni<List<Lot>> issue(List<Issue> issues) {
        Set<Place> places = issues.stream()
                .flatMap(issue -> Stream.of(Place.source(issue.to().instrument()), issue.to()))
                .collect(Collectors.toSet());
        long units = issues.stream().mapToLong(Issue::quantity).reduce(0, Math::addExact);
        return ledger.newSerials(units)
                .flatMap(serials -> ledger.lock(Set.of(), places).flatMap(page -> write(page, issues, serials)));
    }

    private Uni<List<Lot>> write(LedgerPage page, List<Issue> issues, Serials serials) {
        List<Lot> lots = new ArrayList<>();
        long next = serials.first();
        for (Issue issue : issues) {
            lots.add(issued(page, issue, new Serials(next, next + issue.quantity() - 1)));
            next += issue.quantity();
        }
        return ledger.write(page.change()).replaceWith(lots);
    }

    private Uni<Lot> write(LedgerPage page, Issue issue, Serials serials) {
        Lot lot = issued(page, issue, serials);
        return ledger.write(page.change()).replaceWith(lot);
    }

    private static Lot issued(LedgerPage page, Issue issue, Serials serials) {
        return page.issue(new NewUnits(
                issue.issuanceId(), issue.to(), issue.origin(), serials, issue.on(), issue.validThrough()));
    }
}
