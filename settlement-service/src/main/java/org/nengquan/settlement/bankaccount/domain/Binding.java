package org.nengquan.settlement.bankaccount.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;

/**
 * 签约: a participant is bound to a settlement account.
 *
 * @param bindingId names it
 * @param uscc the participant
 * @param settlementAccount code of the account
 * @param on business date
 * @param by who decided it for the participant, and when
 */
public record Binding(UUID bindingId, String uscc, String settlementAccount, LocalDate on, By by) {

    /** A person of the participant. */
    public record By(String person, Instant at) {}

    /** What the participant has is owed on by the books that it leaves. */
    public Entry leave(String from, long fen) {
        return Entry.move(
                occasion(EntryKind.REBIND_OUT), LedgerAccount.available(uscc), LedgerAccount.clearing(from), fen);
    }

    /** And it has it again in the books that it comes to; the money itself follows at the end of the day. */
    public Entry arrive(long fen) {
        return Entry.move(
                occasion(EntryKind.REBIND_IN),
                LedgerAccount.clearing(settlementAccount),
                LedgerAccount.available(uscc),
                fen);
    }

    private Occasion occasion(EntryKind kind) {
        return new Occasion(kind, bindingId.toString(), on);
    }
}
