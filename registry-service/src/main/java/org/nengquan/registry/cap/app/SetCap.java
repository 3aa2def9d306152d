package org.nengquan.registry.cap.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.cap.domain.Cap;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.region.app.RegionTable;

/** Sets caps: one person proposes, another approves. */
@ApplicationScoped
public class SetCap {

    private final Caps caps;
    private final RegionTable table;
    private final Ids ids;

    SetCap(Caps caps, RegionTable table, Ids ids) {
        this.caps = caps;
        this.table = table;
        this.ids = ids;
    }

    /** Keeps the proposal. */
    public Uni<Outcome<Cap>> propose(CapKey key, long quantity, String person) {
        return switch (knownRegion(key)) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> {
                Cap cap = Cap.proposed(ids.next(), key, quantity, person);
                yield caps.add(cap).replaceWith(Outcome.done(cap));
            }
        };
    }

    /** Approves the proposal; 409 if it is no longer one. */
    public Uni<Outcome<Cap>> approve(UUID id, String approver) {
        return caps.lock(id)
                .map(SetCap::proposed)
                .flatMap(cap -> caps.lockInForce(cap.key())
                        .map(before ->
                                cap.approved(approver, before.map(Cap::issued).orElse(0L))))
                .call(this::keep);
    }

    /** All caps with what is issued under them. */
    @WithTransaction
    public Uni<Page<Cap>> page(PageRequest request) {
        return caps.page(request);
    }

    private Uni<Void> keep(Outcome<Cap> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Cap> ignored -> Uni.createFrom().voidItem();
            case Outcome.Done<Cap> done -> caps.putInForce(done.value());
        };
    }

    private Decision knownRegion(CapKey key) {
        boolean known = table.regions()
                .find(key.regionCode())
                .filter(region -> region.tradingSubject())
                .isPresent();
        if (known) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("region-is-no-trading-subject")
                .article(Law.SUBJECTS)
                .ruleVersion(Law.VERSION)
                .input("regionCode", key.regionCode())
                .title("该地区不是用能权交易地区", "This region is not one that trades")
                .remedy("请填写省、省辖市或济源示范区的代码。", "Give the province, a city or 济源.")
                .build());
    }

    private static Cap proposed(Optional<Cap> found) {
        Cap cap = found.orElseThrow(() -> Problems.notFound(Text.of("没有这项总量", "There is no such cap")));
        if (cap.status() == Cap.Status.PROPOSED) {
            return cap;
        }
        throw Problems.conflict("state-has-moved-on", Text.of("该总量已批准", "This cap is already approved"));
    }
}
