package org.nengquan.settlement.levelling.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nengquan.intake.Ids;
import org.nengquan.settlement.dayend.app.DayEndTask;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;
import org.nengquan.settlement.levelling.domain.Levelling;
import org.nengquan.settlement.levelling.domain.Levelling.Position;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.levelling.domain.TransferState;

/**
 * 日终调拨: what the books of the settlement accounts owe each other at the end of a day goes from bank to bank, netted.
 * Which transfers a day has is settled once; begun again after a stop, they are asked for under the same ids.
 */
@ApplicationScoped
class LevelBanks implements DayEndTask {
    private final Transfers transfers;
    private final SendTransfers send;
    private final Ids ids;
    private final Clock clock;

    LevelBanks(Transfers transfers, SendTransfers send, Ids ids, Clock clock) {
        this.transfers = transfers;
        this.send = send;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public DayEndStep step() {
        return DayEndStep.BANKS_LEVELLED;
    }

    @Override
    public Uni<StepResult> run(LocalDate businessDate) {
        return Panache.withTransaction(() -> transfers
                        .hold(businessDate)
                        .flatMap(found -> found.isEmpty()
                                ? plan(businessDate)
                                : Uni.createFrom().voidItem()))
                .chain(send::sendAll)
                .chain(() -> Panache.withTransaction(() -> transfers.of(businessDate)))
                .map(LevelBanks::result);
    }

    private Uni<Void> plan(LocalDate businessDate) {
        return transfers.positions().flatMap(positions -> transfers.add(net(businessDate, positions), clock.instant()));
    }

    private List<Transfer> net(LocalDate businessDate, List<Position> positions) {
        return Levelling.net(positions).stream()
                .map(move -> new Transfer(ids.next(), businessDate, move, new TransferState.Ordered()))
                .toList();
    }

    private static StepResult result(List<Transfer> found) {
        String text = found.isEmpty()
                ? "nothing had to go from bank to bank"
                : found.stream().map(Transfer::toString).collect(Collectors.joining("; "));
        return found.stream().anyMatch(transfer -> transfer.state() instanceof TransferState.Ordered)
                ? new NotYet(text)
                : new Finished(text);
    }
}
