package org.nengquan.trading.journal.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.DirectedEvent;
import org.nengquan.trading.matching.domain.FirstCallEvent;
import org.nengquan.trading.offer.domain.DirectedOffer;
import org.nengquan.trading.offer.domain.FirstCall;

/** What one batch changes in the tables of directed offers and first calls; several changes of one row are one. */
public final class OfferRows {
    /** A directed offer that was proposed. */
    public record NewDirected(long seq, Instant at, DirectedOffer.Proposed offer) {}

    /** A first call that was opened. */
    public record NewCall(long seq, Instant at, FirstCall call) {}

    /** What happened to an offer: who approved it, how much more was taken, and whether it ended otherwise. */
    public static final class Change {
        private String approver = "";
        private long taken;
        private String end = "";

        /** Empty if nobody did. */
        public String approver() {
            return approver;
        }

        public long taken() {
            return taken;
        }

        /** {@code LAPSED}, {@code FREED}, {@code BARRED} or empty. */
        public String end() {
            return end;
        }
    }

    private final List<NewDirected> newDirected = new ArrayList<>();
    private final List<NewCall> newCalls = new ArrayList<>();
    private final Map<UUID, Change> directed = new LinkedHashMap<>();
    private final Map<UUID, Change> calls = new LinkedHashMap<>();

    public List<NewDirected> newDirected() {
        return newDirected;
    }

    public List<NewCall> newCalls() {
        return newCalls;
    }

    /** Changes of directed offers. */
    public List<Map.Entry<UUID, Change>> directed() {
        return List.copyOf(directed.entrySet());
    }

    /** Changes of first calls. */
    public List<Map.Entry<UUID, Change>> calls() {
        return List.copyOf(calls.entrySet());
    }

    void take(DirectedEvent event, Applied applied) {
        switch (event) {
            case DirectedEvent.OfferProposed(var offer) ->
                newDirected.add(new NewDirected(applied.seq(), applied.at(), offer));
            case DirectedEvent.OfferApproved(var id, var approver) -> of(directed, id).approver = approver;
            case DirectedEvent.OfferAccepted accepted -> of(directed, accepted.offerId()).taken += accepted.quantity();
            case DirectedEvent.OfferLapsed(var id, var remaining) -> of(directed, id).end = "LAPSED";
            case DirectedEvent.OfferBarred barred -> of(directed, barred.offerId()).end = "BARRED";
            case DirectedEvent.OfferRefused refused -> nothingToShow();
            case DirectedEvent.OfferMissed missed -> nothingToShow();
        }
    }

    void take(FirstCallEvent event, Applied applied) {
        switch (event) {
            case FirstCallEvent.CallOpened(var call) -> newCalls.add(new NewCall(applied.seq(), applied.at(), call));
            case FirstCallEvent.CallTaken taken -> of(calls, taken.callId()).taken += taken.quantity();
            case FirstCallEvent.CallFreed(var id, var quantity) -> of(calls, id).end = "FREED";
            case FirstCallEvent.CallBarred barred -> of(calls, barred.callId()).end = "BARRED";
            case FirstCallEvent.CallRefused refused -> nothingToShow();
            case FirstCallEvent.CallMissed missed -> nothingToShow();
        }
    }

    private static Change of(Map<UUID, Change> changes, UUID id) {
        return changes.computeIfAbsent(id, key -> new Change());
    }

    /** Refusals have a table of their own; what missed changed nothing. */
    private static void nothingToShow() {}
}
