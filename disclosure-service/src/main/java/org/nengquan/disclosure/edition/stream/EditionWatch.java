package org.nengquan.disclosure.edition.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import org.nengquan.disclosure.edition.app.CurrentEdition;

/**
 * Looks for editions that another replica committed, and loads the figures at the start. What this replica commits
 * itself is shown at once and does not wait for this.
 */
class EditionWatch {

    private static final Logger LOG = Logger.getLogger(EditionWatch.class);

    private final CurrentEdition edition;

    EditionWatch(CurrentEdition edition) {
        this.edition = edition;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        return edition.refresh()
                .onFailure()
                .invoke(outage ->
                        LOG.warnf("public figures not refreshed, next try in a second: %s", outage.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
