package org.nengquan.verification.factor.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.verification.factor.domain.EnergyFactor;
import org.nengquan.verification.factor.domain.FactorTable;

/** The factor table, now and in the past; joins the running transaction. */
public interface FactorTables {

    /** For each energy the latest row up to that day, in the order of the standard, with the parameters of that day. */
    Uni<FactorTable> inForce(LocalDate on);

    /** Every row that ever was: what old receipts point to. */
    Uni<List<EnergyFactor>> history();
}
