package org.nengquan.registry.issuance.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.cap.app.Caps;
import org.nengquan.registry.cap.domain.Cap;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.ledger.app.IssueQuota;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** Issues what an allocation gives to many units at once: within the caps, by the two persons of the allocation. */
@ApplicationScoped
public class IssueAllocated {

    private static final Comparator<CapKey> BY_REGION =
            Comparator.comparing(CapKey::regionCode).thenComparing(CapKey::instrument);

    private final Issuances issuances;
    private final Caps caps;
    private final Rulebook rulebook;
    private final IssueQuota issueQuota;
    private final IssuanceAnnouncements announcements;
    private final Ids ids;

    IssueAllocated(
            Issuances issuances,
            Caps caps,
            Rulebook rulebook,
            IssueQuota issueQuota,
            IssuanceAnnouncements announcements,
            Ids ids) {
        this.issuances = issuances;
        this.caps = caps;
        this.rulebook = rulebook;
        this.issueQuota = issueQuota;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** On whose word. */
    public record Word(String proposedBy, String approvedBy, LocalDate on) {}

    /** Whether these grants stay within the caps, which stay locked until the transaction ends. */
    public Uni<Decision> withinCaps(List<Grant> grants) {
        Map<CapKey, Long> units = grants.stream()
                .collect(Collectors.groupingBy(
                        Grant::capKey, () -> new TreeMap<>(BY_REGION), Collectors.summingLong(Grant::quantity)));
        return Multi.createFrom()
                .iterable(units.entrySet())
                .onItem()
                .transformToUniAndConcatenate(this::withinCap)
                .collect()
                .asList()
                .map(Decisions::first);
    }

    private Uni<Decision> withinCap(Map.Entry<CapKey, Long> units) {
        CapKey key = units.getKey();
        return caps.lockInForce(key)
                .map(found -> found.map(cap -> cap.allows(units.getValue()))
                        .orElseGet(() -> Decision.refused(Cap.missing(key))));
    }

    /** Issues them, all of one instrument, category and vintage; nothing if there are none. */
    public Uni<Void> issue(UUID allocation, List<Grant> grants, Word word) {
        if (grants.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return issuances
                .nextNumbers(grants.size())
                .map(numbers -> issued(grants, numbers, word))
                .call(issued -> issuances.addIssued(allocation, issued))
                .flatMap(issued -> units(issued, word.on()).flatMap(lots -> announce(issued, lots)));
    }

    private List<Issuance> issued(List<Grant> grants, List<Long> numbers, Word word) {
        List<Issuance> issued = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            PublicNumber number = PublicNumber.of(Numbered.ISSUANCE, word.on(), numbers.get(i));
            issued.add(new Issuance(
                    ids.next(), grants.get(i), new Issued(word.proposedBy(), word.approvedBy(), number, word.on())));
        }
        return issued;
    }

    private Uni<List<Lot>> units(List<Issuance> issued, LocalDate on) {
        Grant sample = issued.getFirst().grant();
        return rulebook.validThrough(RuleName.validityOf(sample.category()), sample.vintageYear(), on)
                .flatMap(end -> issueQuota.issue(issued.stream()
                        .map(issuance -> new IssueQuota.Issue(
                                issuance.id(),
                                Place.available(
                                        issuance.grant().uscc(),
                                        issuance.grant().instrument()),
                                issuance.grant().origin(),
                                issuance.grant().quantity(),
                                on,
                                end.orElse(null)))
                        .toList()));
    }

    private Uni<Void> announce(List<Issuance> issued, List<Lot> lots) {
        return Multi.createFrom()
                .iterable(IntStream.range(0, issued.size()).boxed().toList())
                .onItem()
                .transformToUniAndConcatenate(i -> announcements.issued(
                        issued.get(i).grant(), (Issued) issued.get(i).state(), lots.get(i)))
                .onItem()
                .ignoreAsUni();
    }
}
