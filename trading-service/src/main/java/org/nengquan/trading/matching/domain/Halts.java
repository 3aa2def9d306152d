package org.nengquan.trading.matching.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.gate.domain.FourEyes;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * Halts and resumptions, each by two persons. A halt outlives the day; orders stay in the book and may be cancelled.
 *
 * <pre>
 * Proposed ──approved by another person──▶ in force
 *     └─────rejected─────────────────────▶ gone
 * </pre>
 */
final class Halts {
    private final TradingDay day;
    private final Map<UUID, HaltCommand.ProposeHalt> proposals = new LinkedHashMap<>();

    Halts(TradingDay day) {
        this.day = day;
    }

    void apply(HaltCommand command, List<Event> events) {
        switch (command) {
            case HaltCommand.ProposeHalt propose -> propose(propose, events);
            case HaltCommand.ApproveHalt approve -> approve(approve, events);
            case HaltCommand.RejectHalt reject -> reject(reject, events);
        }
    }

    List<Snapshot.HaltProposal> open() {
        return proposals.values().stream()
                .map(waiting -> new Snapshot.HaltProposal(waiting.haltId(), waiting.person(), waiting.measure()))
                .toList();
    }

    void restore(Snapshot snapshot) {
        snapshot.halts().forEach(halted -> day.halt(halted.instrument(), halted.reason()));
        snapshot.haltProposals()
                .forEach(waiting -> proposals.put(
                        waiting.haltId(),
                        new HaltCommand.ProposeHalt(waiting.haltId(), "", waiting.proposedBy(), waiting.measure())));
    }

    private void propose(HaltCommand.ProposeHalt propose, List<Event> events) {
        proposals.put(propose.haltId(), propose);
        events.add(new HaltEvent.HaltProposed(propose.haltId(), propose.person(), propose.measure()));
    }

    private void approve(HaltCommand.ApproveHalt approve, List<Event> events) {
        HaltCommand.ProposeHalt proposal = proposals.get(approve.haltId());
        if (proposal == null) {
            events.add(new HaltEvent.HaltMissed(approve.haltId()));
            return;
        }
        if (FourEyes.check(proposal.person(), approve.person()) instanceof Decision.Refused(var why)) {
            events.add(new HaltEvent.HaltRefused(approve.haltId(), why));
            return;
        }
        proposals.remove(approve.haltId());
        enforce(proposal.measure());
        events.add(new HaltEvent.HaltApproved(approve.haltId(), approve.person(), proposal.measure()));
    }

    private void enforce(HaltMeasure measure) {
        for (Instrument instrument : measure.instruments()) {
            if (measure.action() == HaltMeasure.Action.HALT) {
                day.halt(instrument, measure.reasonZh());
            } else {
                day.resume(instrument);
            }
        }
    }

    private void reject(HaltCommand.RejectHalt reject, List<Event> events) {
        boolean waited = proposals.remove(reject.haltId()) != null;
        events.add(
                waited
                        ? new HaltEvent.HaltRejected(reject.haltId(), reject.person())
                        : new HaltEvent.HaltMissed(reject.haltId()));
    }
}
