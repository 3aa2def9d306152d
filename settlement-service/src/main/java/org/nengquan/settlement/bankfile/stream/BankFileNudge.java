package org.nengquan.settlement.bankfile.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.nengquan.settlement.bankfile.app.TakeInFiles;

/** Looks now and then into the bank's folder, if the bank is reached by files. */
@ApplicationScoped
class BankFileNudge {
    private static final Logger LOG = Logger.getLogger(BankFileNudge.class);

    private final TakeInFiles files;
    private final ConfiguredAccount account;

    BankFileNudge(TakeInFiles files, ConfiguredAccount account) {
        this.files = files;
        this.account = account;
    }

    @Scheduled(
            identity = "take-in-bank-files",
            every = "{nengquan.bankfile.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        if (!account.isInUse()) {
            return Uni.createFrom().voidItem();
        }
        return files.takeIn()
                .onFailure(UncheckedIOException.class)
                .invoke(away -> LOG.warnf("the bank's folder cannot be read reason=%s", away.getMessage()))
                .onFailure(UncheckedIOException.class)
                .recoverWithNull();
    }
}
