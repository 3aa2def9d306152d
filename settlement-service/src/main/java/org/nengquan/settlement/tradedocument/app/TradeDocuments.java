package org.nengquan.settlement.tradedocument.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tradedocument.domain.TradeDocument;

/** The documents that were issued; in the running transaction. */
public interface TradeDocuments {

    /** By its public number. */
    Uni<Optional<TradeDocument>> find(String number);

    /** Keeps a document; one that is there already stays as it is. */
    Uni<Void> add(TradeDocument document);

    /** Those of a party by number. */
    Uni<Page<TradeDocument>> of(String uscc, String after, int limit);
}
