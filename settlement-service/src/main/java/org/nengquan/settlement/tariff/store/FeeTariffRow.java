package org.nengquan.settlement.tariff.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.nengquan.settlement.tariff.domain.FeeTariff;

@Entity
@Immutable
@Table(name = "fee_tariff")
class FeeTariffRow {
    @Id
    Long id;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "per_ten_thousand")
    int perTenThousand;

    @Column
    String status;

    @Column
    String basis;

    FeeTariff toDomain() {
        return new FeeTariff(effectiveFrom, perTenThousand, FeeTariff.Status.valueOf(status), basis);
    }
}
