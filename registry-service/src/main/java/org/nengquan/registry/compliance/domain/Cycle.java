package org.nengquan.registry.compliance.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * One year's compliance of one instrument: units obliged to it surrender what they consumed, by a day.
 *
 * @param id its key
 * @param number for people
 * @param terms for what and until when
 * @param state how far it has come
 */
public record Cycle(UUID id, PublicNumber number, Terms terms, CycleState state) {

    /**
     * The terms of a cycle: data that two persons decide, not constants.
     *
     * @param year whose consumption is surrendered for
     * @param instrument of what
     * @param dueOn the last business date on which it is in time
     * @param priceFrom from which date prices count into the average price of a fine
     * @param priceThrough through which
     */
    public record Terms(int year, Instrument instrument, LocalDate dueOn, LocalDate priceFrom, LocalDate priceThrough) {

        /** The same with another last day. */
        public Terms dueOn(LocalDate later) {
            return new Terms(year, instrument, later, priceFrom, priceThrough);
        }
    }

    /** 方案二(四): the year is over before it is surrendered for, and the term lies ahead. */
    public static Decision mayOpen(Terms terms, LocalDate today) {
        boolean lawful = terms.dueOn().getYear() > terms.year()
                && terms.dueOn().isAfter(today)
                && !terms.priceThrough().isBefore(terms.priceFrom());
        return lawful
                ? Decision.allowed()
                : Decision.refused(Refusal.of("cycle-terms-do-not-fit")
                        .article(Law.DUTY)
                        .ruleVersion(Law.VERSION)
                        .input("year", terms.year())
                        .input("dueOn", terms.dueOn())
                        .input("priceFrom", terms.priceFrom())
                        .input("priceThrough", terms.priceThrough())
                        .input("businessDate", today)
                        .title("履约年度、期限或价格期间不正确", "Year, deadline or price period of the cycle do not fit")
                        .remedy(
                                "履约期限须在履约年度之后且晚于当前业务日期，价格期间起不晚于止。",
                                "The deadline lies after the year and ahead; the price period begins before it ends.")
                        .build());
    }

    /** The same cycle in another state. */
    public Cycle in(CycleState next) {
        return new Cycle(id, number, terms, next);
    }

    /** The same cycle with a later last day. */
    public Cycle postponed(LocalDate later) {
        return new Cycle(id, number, terms.dueOn(later), state);
    }
}
