package org.nengquan.settlement.tariff.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.settlement.tariff.domain.TariffTable;

/** The dated tariffs. */
public interface FeeTariffs {

    Uni<TariffTable> table();
}
