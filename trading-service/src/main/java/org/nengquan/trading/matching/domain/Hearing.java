package org.nengquan.trading.matching.domain;

import java.util.List;

/** Listens to what other services tell, to each fact once. */
final class Hearing {
    private final Roll roll;
    private final Accounts accounts;
    private final Barring barring;

    Hearing(Roll roll, Accounts accounts, Barring barring) {
        this.roll = roll;
        this.accounts = accounts;
        this.barring = barring;
    }

    void apply(FactCommand fact, List<Event> events) {
        if (!roll.isNews(fact.origin())) {
            return;
        }
        take(fact, events);
        roll.hear(fact.origin());
        barring.after(fact, events);
    }

    private void take(FactCommand command, List<Event> events) {
        switch (command) {
            case FactCommand.CreditQuota credit -> credit(credit, events);
            case FactCommand.CreditCash credit -> credit(credit, events);
            case FactCommand.RecordParticipant fact -> roll.record(fact.participant());
            case FactCommand.RecordStatus fact -> roll.record(fact.uscc(), fact.status());
            case FactCommand.RecordEts fact -> roll.record(fact.coverage());
            case FactCommand.RecordRegionTarget fact -> roll.record(fact.target());
            case FactCommand.RecordProject fact -> roll.record(fact.project());
        }
    }

    private void credit(FactCommand.CreditQuota credit, List<Event> events) {
        accounts.of(credit.uscc()).credit(Bucket.of(credit.instrument(), credit.priority()), credit.quantity());
        events.add(new PositionEvent.QuotaCredited(
                credit.transferId(), credit.uscc(), credit.instrument(), credit.priority(), credit.quantity()));
    }

    private void credit(FactCommand.CreditCash credit, List<Event> events) {
        accounts.of(credit.uscc()).credit(Bucket.CASH, credit.amountFen());
        events.add(new PositionEvent.CashCredited(credit.transferId(), credit.uscc(), credit.amountFen()));
    }
}
