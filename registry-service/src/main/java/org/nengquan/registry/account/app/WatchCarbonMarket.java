package org.nengquan.registry.account.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nengquan.intake.Ids;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.ByLaw;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountChange.Terms;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.account.domain.ExitWindow;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.businessday.domain.BusinessDay;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/**
 * The way out of a unit that carbon trading covers from now on (办法§11, AMB-11): its account may only sell for some days,
 * and stands still after them until what is left is retired or given back. The rows say who is concerned; this is only
 * the nudge, and runs on every replica. The market itself stops buying as soon as it hears the list.
 */
@ApplicationScoped
public class WatchCarbonMarket {

    private static final int BATCH = 100;
    private static final String ENTERED =
            "纳入碳排放权交易：停止买入，仅可在退出期内卖出 / entered carbon trading: no more buying, selling only until the window ends";
    private static final String OVER = "退出期届满：剩余指标须注销或退回 / the window is over: what is left is retired or given back";

    private final CarbonEntries entries;
    private final AccountChanges changes;
    private final FindParticipants find;
    private final CarryOutChange carryOut;
    private final BusinessDays days;
    private final Rulebook rulebook;
    private final Ids ids;

    WatchCarbonMarket(
            CarbonEntries entries,
            AccountChanges changes,
            FindParticipants find,
            CarryOutChange carryOut,
            BusinessDays days,
            Rulebook rulebook,
            Ids ids) {
        this.entries = entries;
        this.changes = changes;
        this.find = find;
        this.carryOut = carryOut;
        this.days = days;
        this.rulebook = rulebook;
        this.ids = ids;
    }

    @Scheduled(every = "${nengquan.account.watch-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nudge() {
        return Panache.withTransaction(() ->
                days.current().flatMap(day -> enter(day.date()).chain(() -> end(day))));
    }

    private Uni<Void> enter(LocalDate today) {
        return entries.covered(today.getYear(), BATCH).flatMap(found -> each(found, uscc -> enter(uscc, today)));
    }

    private Uni<Void> enter(Uscc uscc, LocalDate today) {
        return find.lock(uscc, new Scope.Everything())
                .flatMap(account -> account.state() instanceof Active
                        ? rulebook.whole(RuleName.ETS_EXIT_DAYS, today)
                                .flatMap(window ->
                                        changes.of(uscc).map(history -> ExitWindow.through(history, today, window)))
                                .flatMap(through -> carryOut(account, restriction(through), today))
                        : Uni.createFrom().voidItem());
    }

    private static Content restriction(LocalDate through) {
        Terms terms = new Terms(Optional.of(through), Optional.empty(), Optional.empty());
        return new Content(AccountMove.RESTRICT, Law.SUBJECTS, ENTERED, terms);
    }

    private Uni<Void> end(BusinessDay day) {
        return entries.inAWindow(BATCH).flatMap(found -> each(found, uscc -> end(uscc, day)));
    }

    private Uni<Void> end(Uscc uscc, BusinessDay day) {
        boolean closed = day.phase() == BusinessDay.Phase.CLOSED;
        return find.lock(uscc, new Scope.Everything())
                .flatMap(account -> account.state() instanceof Restricted restricted
                                && restricted.isOver(day.date(), closed)
                        ? carryOut(
                                account,
                                new Content(
                                        AccountMove.END_WINDOW, restricted.why().article(), OVER, Terms.NONE),
                                day.date())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> carryOut(Participant account, Content content, LocalDate today) {
        AccountChange change = new AccountChange(ids.next(), account.uscc(), content, new ByLaw(today));
        return changes.add(change).chain(() -> carryOut.carryOut(account, change));
    }

    private static Uni<Void> each(List<Uscc> found, Function<Uscc, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
