package org.nengquan.settlement.levelling.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.levelling.domain.Levelling.Position;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.paging.domain.Page;

/** Transfers between settlement accounts; in the running transaction. */
public interface Transfers {

    /** Lets nobody else level before this transaction ends, and answers the transfers of that day. */
    Uni<List<Transfer>> hold(LocalDate businessDate);

    /** What the books of the open accounts owe each other now; without those that are stopped. */
    Uni<List<Position>> positions();

    Uni<Void> add(List<Transfer> transfers, Instant at);

    /** Those that no bank has answered yet, the oldest first. */
    Uni<List<Transfer>> ordered();

    /** The transfer, which nobody else can move before this transaction ends. */
    Uni<Optional<Transfer>> lock(UUID transferId);

    /** Those to an account that bear one of these end-to-end ids, held like one; with or without dashes. */
    Uni<List<Transfer>> lockNamed(String toAccount, Collection<String> endToEndIds);

    /** Keeps how far it is. */
    Uni<Void> update(Transfer transfer);

    Uni<List<Transfer>> of(LocalDate businessDate);

    /** All by id, which is the order in which they were ordered. */
    Uni<Page<Transfer>> page(String after, int limit);
}
