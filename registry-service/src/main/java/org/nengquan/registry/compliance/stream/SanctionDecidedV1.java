package org.nengquan.registry.compliance.stream;

import java.time.LocalDate;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Fine;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.law.domain.Law;

/** The body of {@code registry.sanction-decided.v1}. */
record SanctionDecidedV1(
        String uscc,
        String name,
        String regionCode,
        String cycleNumber,
        int year,
        String instrument,
        String article,
        String documentNumber,
        long excess,
        long deducted,
        long deductedNextYear,
        long priceAmountFen,
        long priceQuantity,
        String multiple,
        long fineFen,
        LocalDate decidedOn) {

    static final String TYPE = "registry.sanction-decided.v1";

    static SanctionDecidedV1 of(Cycle cycle, Obligation obligation, Sanction sanction) {
        Sanction.Decided decided = sanction.decided().orElseThrow();
        Fine fine = sanction.fine();
        return new SanctionDecidedV1(
                obligation.unit().uscc().code(),
                obligation.unit().name(),
                obligation.unit().regionCode(),
                cycle.number().value(),
                cycle.terms().year(),
                cycle.terms().instrument().name(),
                Law.DUTY,
                sanction.documentNumber(),
                fine.excess(),
                decided.taken().deducted(),
                decided.taken().nextYear(),
                fine.price().amountFen(),
                fine.price().quantity(),
                fine.multiple().toPlainString(),
                fine.amountFen(),
                decided.on());
    }
}
