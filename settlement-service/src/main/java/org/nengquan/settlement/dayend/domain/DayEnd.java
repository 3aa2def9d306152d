package org.nengquan.settlement.dayend.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the end of a business day is. Steps are done one after the other, each once.
 *
 * <pre>
 * Running(next) ──done──▶ Running(the one after) … ──last done──▶ Complete
 * </pre>
 */
public sealed interface DayEnd {

    LocalDate businessDate();

    /** What was done, in order. */
    List<Done> done();

    /**
     * Goes on with a step.
     *
     * @param plan the steps that this day takes
     * @param next the step that is due
     */
    record Running(LocalDate businessDate, List<DayEndStep> plan, List<Done> done, DayEndStep next) implements DayEnd {
        public Running {
            plan = List.copyOf(plan);
            done = List.copyOf(done);
        }

        /** The day with its next step done. */
        public DayEnd did(String detail, Instant at) {
            return DayEnd.of(businessDate, plan, append(done, new Done(next, detail, at)));
        }
    }

    /** Nothing is left to do. */
    record Complete(LocalDate businessDate, List<Done> done) implements DayEnd {
        public Complete {
            done = List.copyOf(done);
        }
    }

    /**
     * A finished step.
     *
     * @param detail what it found, with its figures
     */
    record Done(DayEndStep step, String detail, Instant at) {}

    /** The day whose steps these are; fails unless they are the first ones, in order. */
    static DayEnd of(LocalDate businessDate, List<DayEndStep> plan, List<Done> done) {
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i).step() != plan.get(i)) {
                throw new IllegalArgumentException("step " + done.get(i).step() + " cannot be number " + (i + 1));
            }
        }
        return done.size() == plan.size()
                ? new Complete(businessDate, done)
                : new Running(businessDate, plan, done, plan.get(done.size()));
    }

    private static List<Done> append(List<Done> done, Done one) {
        return Stream.concat(done.stream(), Stream.of(one)).toList();
    }
}
