package org.nengquan.registry.movement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Entry;
import org.nengquan.registry.ledger.domain.Movement;
import org.nengquan.registry.ledger.domain.Pick;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * What an order asks of the ledger.
 *
 * @param order the order
 * @param before the order it carries on, if it does
 * @param serials which units that one moved
 * @param projectNumber of the project that this order, or the one before it, names
 */
public record MovementPlan(
        MovementOrder order, Optional<MovementOrder> before, List<Serials> serials, Optional<String> projectNumber) {

    public MovementPlan {
        serials = List.copyOf(serials);
    }

    /** The movement of its units. */
    public Movement movement(LocalDate on) {
        Content content = order.content();
        Leg leg = content.kind().way().map(way -> leg(way, content)).orElseGet(this::back);
        return movement(leg, content, on);
    }

    /** The movement that uses up what this order binds, where binding already uses up (AMB-02). */
    public Movement usingUp(LocalDate on) {
        Content content = order.content();
        Place bound = place(AccountKind.BOUND, content);
        Place retired = new Place(bound.holder(), bound.instrument(), AccountKind.RETIRED);
        return movement(new Leg(Entry.Kind.RETIRE, bound, retired), content, on);
    }

    private Movement movement(Leg leg, Content content, LocalDate on) {
        long quantity = content.what().quantity();
        return new Movement(leg.entry(), order.id().toString(), leg.from(), leg.to(), pick(), quantity, on);
    }

    private Pick pick() {
        if (before.isPresent()) {
            return Pick.exactly(serials);
        }
        return Optional.ofNullable(order.content().what().origin())
                .map(Pick::of)
                .orElseGet(Pick::any);
    }

    private Leg leg(Way way, Content content) {
        Place to = content.target()
                .recipient()
                .map(recipient -> Place.available(recipient, content.what().instrument()))
                .orElseGet(() -> place(way.to(), content));
        return new Leg(way.entry(), place(way.from(), content), to);
    }

    private Leg back() {
        Content undone = before.orElseThrow().content();
        Leg there = leg(undone.kind().way().orElseThrow(), undone);
        return new Leg(Entry.Kind.REVERSE, there.to(), there.from());
    }

    private Place place(AccountKind kind, Content content) {
        Instrument instrument = content.what().instrument();
        return switch (kind) {
            case BOUND -> Place.bound(projectNumber.orElseThrow(), instrument);
            case RECLAIMED -> new Place(Place.GOVERNMENT, instrument, kind);
            case RETIRED -> new Place(projectNumber.orElse(content.holder().code()), instrument, kind);
            default -> new Place(content.holder().code(), instrument, kind);
        };
    }

    private record Leg(Entry.Kind entry, Place from, Place to) {}
}
