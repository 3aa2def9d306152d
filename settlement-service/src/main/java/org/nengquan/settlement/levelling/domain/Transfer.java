package org.nengquan.settlement.levelling.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.ledger.domain.Posting;
import org.nengquan.settlement.levelling.domain.Levelling.Move;

/**
 * One transfer between two settlement accounts.
 *
 * @param transferId also its end-to-end id at the bank, which executes the same id once
 * @param businessDate the day that it levels
 * @param move what goes where
 * @param state how far it is
 */
public record Transfer(UUID transferId, LocalDate businessDate, Move move, TransferState state) {

    /** The same transfer further on. */
    public Transfer in(TransferState next) {
        return new Transfer(transferId, businessDate, move, next);
    }

    /** The paying bank has paid: the one account owes so much less and the other is owed so much less; it is on its way. */
    public Entry leave(LocalDate on) {
        return new Entry(
                new Occasion(EntryKind.LEVELLING_OUT, transferId.toString(), on),
                List.of(
                        new Posting(LedgerAccount.bank(move.from()), move.amountFen()),
                        new Posting(LedgerAccount.clearing(move.from()), -move.amountFen()),
                        new Posting(LedgerAccount.inTransit(move.to()), -move.amountFen()),
                        new Posting(LedgerAccount.clearing(move.to()), move.amountFen())));
    }

    /** The receiving bank has it. */
    public Entry arrive(LocalDate on) {
        return Entry.move(
                new Occasion(EntryKind.LEVELLING_IN, transferId.toString(), on),
                LedgerAccount.bank(move.to()),
                LedgerAccount.inTransit(move.to()),
                move.amountFen());
    }

    @Override
    public String toString() {
        return move.amountFen() + " fen from " + move.from() + " to " + move.to() + " " + state.word();
    }
}
