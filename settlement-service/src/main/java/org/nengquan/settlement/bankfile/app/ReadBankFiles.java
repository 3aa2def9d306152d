package org.nengquan.settlement.bankfile.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.bankfile.app.BankFiles.Kept;
import org.nengquan.settlement.paging.domain.Page;

/** Shows which files came. */
@ApplicationScoped
public class ReadBankFiles {
    private final BankFiles files;

    ReadBankFiles(BankFiles files) {
        this.files = files;
    }

    public Uni<Page<Kept>> page(String after, int limit) {
        return Panache.withTransaction(() -> files.page(after, limit));
    }
}
