package org.nengquan.settlement.bankfile.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.nengquan.intake.Ids;
import org.nengquan.settlement.bankfile.app.BankFiles.Kept;
import org.nengquan.settlement.bankfile.app.Folders.Found;
import org.nengquan.settlement.bankfile.app.MessageReader.UnreadableMessage;
import org.nengquan.settlement.bankfile.domain.BankFile;
import org.nengquan.settlement.bankfile.domain.Fault;

/**
 * Takes in what lies in the bank's folder, one file after the other. What a file tells and that it was taken in are one
 * transaction; only then is it put away. A file that is found again after a stop in between is known by its hash.
 */
@ApplicationScoped
public class TakeInFiles {
    private static final Logger LOG = Logger.getLogger(TakeInFiles.class);

    private final Folders folders;
    private final MessageReader reader;
    private final BankFiles files;
    private final BelieveFile believe;
    private final Ids ids;
    private final Clock clock;

    TakeInFiles(Folders folders, MessageReader reader, BankFiles files, BelieveFile believe, Ids ids, Clock clock) {
        this.folders = folders;
        this.reader = reader;
        this.files = files;
        this.believe = believe;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes in, or refuses, everything that waits. */
    public Uni<Void> takeIn() {
        return folders.waiting()
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(this::takeIn)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> takeIn(Found found) {
        return Panache.withTransaction(
                        () -> files.hold(found.sha256()).flatMap(known -> known ? nothing() : judge(found)))
                .flatMap(faults -> putAway(found, faults));
    }

    private static Uni<List<Fault>> nothing() {
        return Uni.createFrom().item(List.of());
    }

    private Uni<List<Fault>> judge(Found found) {
        try {
            return judge(found, reader.read(found.content()));
        } catch (UnreadableMessage unreadable) {
            var faults = List.of(new Fault("unreadable", String.valueOf(unreadable.getMessage())));
            return files.keep(kept(ids.next(), found, "UNREADABLE", "", faults)).replaceWith(faults);
        }
    }

    private Uni<List<Fault>> judge(Found found, BankFile file) {
        UUID fileId = ids.next();
        return believe.faults(file)
                .call(faults -> files.keep(kept(fileId, found, file.kind(), file.messageId(), faults)))
                .call(faults -> faults.isEmpty()
                        ? believe.takeEffect(fileId, file)
                        : Uni.createFrom().voidItem());
    }

    private Kept kept(UUID fileId, Found found, String kind, String messageId, List<Fault> faults) {
        return new Kept(fileId, found.name(), found.sha256(), kind, messageId, reasons(faults), clock.instant());
    }

    private Uni<Void> putAway(Found found, List<Fault> faults) {
        if (faults.isEmpty()) {
            return folders.taken(found);
        }
        LOG.warnf("a file of the bank was refused name=%s reasons=%s", found.name(), reasons(faults));
        return folders.refused(found, reasons(faults));
    }

    private static String reasons(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}
