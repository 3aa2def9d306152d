package org.nengquan.registry.pedigree.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Serials;

/**
 * A project that passed to its unit's successor with what was bound to it (办法§10 承继). No units move in the ledger, so it
 * is no entry; for whoever asks through whose hands a unit went, it is a hand.
 *
 * @param project as the ledger knows its accounts
 * @param from whose the project was
 * @param to whose it is from then on
 * @param afterEntry the last entry in the project's accounts before
 * @param on business date
 */
public record Succession(String project, HeldLot.Owner from, HeldLot.Owner to, long afterEntry, LocalDate on) {

    /** What such a step is called among the kinds of entries. */
    public static final String KIND = "SUCCESSION";

    /** The steps of the ledger with these among them, each after the entries that came before it. */
    public static List<Step> among(List<Step> steps, List<Succession> successions) {
        List<Step> passed =
                successions.stream().flatMap(one -> one.steps(steps)).toList();
        return Stream.concat(steps.stream(), passed.stream())
                .sorted(Comparator.comparingLong(step -> step.entry().number()))
                .toList();
    }

    private Stream<Step> steps(List<Step> ledger) {
        var mark = new Step.EntryMark(afterEntry, KIND, project, on, Optional.empty());
        var before = new Step.Side(Optional.of(from), AccountKind.BOUND);
        var after = new Step.Side(Optional.of(to), AccountKind.BOUND);
        return bound(ledger).stream().map(units -> new Step(mark, before, after, units));
    }

    /** Which of the units asked about were bound to the project then. */
    private List<Serials> bound(List<Step> ledger) {
        List<Serials> bound = new ArrayList<>();
        for (Step step : ledger) {
            if (step.entry().number() <= afterEntry && isBound(step.from())) {
                bound = without(bound, step.serials());
            }
            if (step.entry().number() <= afterEntry && isBound(step.to())) {
                bound.add(step.serials());
            }
        }
        return bound;
    }

    private boolean isBound(Step.Side side) {
        return side.place() == AccountKind.BOUND
                && side.holder()
                        .filter(owner -> owner.account().equals(project))
                        .isPresent();
    }

    private static List<Serials> without(List<Serials> some, Serials gone) {
        List<Serials> left = new ArrayList<>();
        for (Serials range : some) {
            if (range.first() < gone.first()) {
                left.add(new Serials(range.first(), Math.min(range.last(), gone.first() - 1)));
            }
            if (range.last() > gone.last()) {
                left.add(new Serials(Math.max(range.first(), gone.last() + 1), range.last()));
            }
        }
        return left;
    }
}
