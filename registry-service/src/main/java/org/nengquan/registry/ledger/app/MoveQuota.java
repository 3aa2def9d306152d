package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.registry.ledger.domain.LedgerPage;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Movement;
import org.nengquan.registry.ledger.domain.Place;

/** Moves units between places, as many movements at once as there are, with a fixed number of statements. */
@ApplicationScoped
public class MoveQuota {

    private final Ledger ledger;

    MoveQuota(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * How one movement went.
     *
     * @param movement what was asked
     * @param lots the lots as they arrived; empty if nothing moved
     * @param movable how many units could have been moved
     */
    public record Result(Movement movement, Optional<List<Lot>> lots, long movable) {}

    /** Moves in the order given, each whole or not at all; one result for each. */
    public Uni<List<Result>> move(List<Movement> movements) {
        return ledger.lock(places(movements, Movement::from), places(movements, Movement::to))
                .flatMap(page -> write(page, plan(page, movements)));
    }

    private Uni<List<Result>> write(LedgerPage page, List<Result> results) {
        return ledger.write(page.change()).replaceWith(results);
    }

    private static List<Result> plan(LedgerPage page, List<Movement> movements) {
        return movements.stream().map(movement -> plan(page, movement)).toList();
    }

    private static Result plan(LedgerPage page, Movement movement) {
        if (!page.knows(movement.from()) || !page.knows(movement.to())) {
            return new Result(movement, Optional.empty(), 0);
        }
        long movable = page.movable(movement);
        return new Result(movement, page.move(movement), movable);
    }

    private static Set<Place> places(List<Movement> movements, Function<Movement, Place> side) {
        return movements.stream().map(side).collect(Collectors.toSet());
    }
}
