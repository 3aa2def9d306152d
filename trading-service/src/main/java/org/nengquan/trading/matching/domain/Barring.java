package org.nengquan.trading.matching.domain;

import java.util.List;
import java.util.function.Predicate;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.participant.domain.Participant;

/**
 * Ends what rests in the market as soon as a fact bars its party: what would be refused at entry does not stay. In force
 * on days on which {@link ParameterName#RESTING_ENDS_WHEN_BARRED} says so; days of older journals have no such figure and
 * go as they went. A fact that is told while the market is closed takes effect when it opens.
 */
final class Barring {
    private final Floor floor;
    private final Modes modes;

    Barring(Floor floor, Modes modes) {
        this.floor = floor;
        this.modes = modes;
    }

    /** A day has opened: with it come its figures, another year's targets and whatever was told since the close. */
    void afterOpening(List<Event> events) {
        look(wish -> true, events);
    }

    void after(RuleCommand.Freeze freeze, List<Event> events) {
        look(about(freeze.subject()), events);
    }

    void after(FactCommand fact, List<Event> events) {
        switch (fact) {
            case FactCommand.RecordParticipant told ->
                look(about(told.participant().uscc()), events);
            case FactCommand.RecordStatus told -> look(about(told.uscc()), events);
            case FactCommand.RecordEts told -> look(about(told.coverage().uscc()), events);
            case FactCommand.RecordRegionTarget told -> look(about(told.target().regionCode()), events);
            case FactCommand.RecordProject told ->
                look(wish -> told.project().projectId().equals(wish.projectId()), events);
            case FactCommand.CreditQuota credit -> barsNobody();
            case FactCommand.CreditCash credit -> barsNobody();
        }
    }

    private void look(Predicate<Intent> concerned, List<Event> events) {
        if (isInForce()) {
            modes.endBarred(new Recheck(concerned, floor.facts), events);
        }
    }

    private boolean isInForce() {
        DayRules today = floor.day.rules();
        Parameter figure = today == null ? null : today.find(ParameterName.RESTING_ENDS_WHEN_BARRED);
        return figure != null && figure.value() == 1;
    }

    /** Wishes of that participant, or of everybody in that region. */
    private Predicate<Intent> about(String usccOrRegionCode) {
        return wish -> {
            Participant party = floor.facts.participant(wish.uscc());
            return wish.uscc().equals(usccOrRegionCode)
                    || (party != null && party.regionCode().equals(usccOrRegionCode));
        };
    }

    private static void barsNobody() {}
}
