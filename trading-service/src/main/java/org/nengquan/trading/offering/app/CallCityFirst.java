package org.nengquan.trading.offering.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.FirstCallCommand;
import org.nengquan.trading.matching.domain.FirstCallEvent;

/** 优先收储 (办法§13): a saver offers to its city, and the city takes what it wants. */
@ApplicationScoped
public class CallCityFirst {
    private final Journal journal;
    private final Ids ids;
    private final Offers offers;

    CallCityFirst(Journal journal, Ids ids, Offers offers) {
        this.journal = journal;
        this.ids = ids;
        this.offers = offers;
    }

    /** The open offer. */
    public Uni<Outcome<FirstCallView>> offer(Caller caller, String key, Instrument instrument, long quantity) {
        return journal.submit(new FirstCallCommand.OfferToCity(
                        ids.next(), key, caller.person(), caller.uscc(), instrument, quantity))
                .flatMap(applied -> answer(applied, caller));
    }

    /** The offer after the city took a part; 404 if it is not of the city's region, 409 if the window is closed. */
    public Uni<Outcome<FirstCallView>> take(Caller caller, String key, UUID callId, long quantity) {
        return journal.submit(
                        new FirstCallCommand.TakeUp(ids.next(), key, caller.person(), caller.uscc(), callId, quantity))
                .flatMap(applied -> answer(applied, caller));
    }

    private Uni<Outcome<FirstCallView>> answer(Applied applied, Caller caller) {
        return switch (applied.events().getFirst()) {
            case FirstCallEvent.CallRefused(var id, var why) -> Uni.createFrom().item(Outcome.refused(why));
            case FirstCallEvent.CallMissed(var id) ->
                offers.call(id).map(found -> {
                    throw missed(found, caller);
                });
            case FirstCallEvent.CallOpened(var call) -> found(call.callId());
            case FirstCallEvent.CallTaken taken -> found(taken.callId());
            case Event other -> throw new IllegalStateException("a first call does not bring about " + other);
        };
    }

    private Uni<Outcome<FirstCallView>> found(UUID callId) {
        return offers.call(callId).map(found -> Outcome.done(found.orElseThrow()));
    }

    private static ProblemException missed(Optional<FirstCallView> found, Caller caller) {
        boolean ours = found.filter(call -> call.regionCode().equals(caller.regionCode()))
                .isPresent();
        return ours
                ? Problems.conflict("window-is-closed", Text.of("优先收储窗口已结束", "The window of the first call is closed"))
                : Problems.notFound(Text.of("未找到该优先收储报价", "There is no such offer"));
    }
}
