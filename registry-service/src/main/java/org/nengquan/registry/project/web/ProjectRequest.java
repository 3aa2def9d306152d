package org.nengquan.registry.project.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.project.app.RecordProject;
import org.nengquan.registry.project.domain.CoalNeed;
import org.nengquan.registry.project.domain.CoalUse;
import org.nengquan.registry.project.domain.Project;

record ProjectRequest(
        @NotBlank @Size(max = 200) String name,

        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 6)
        BigDecimal energyIncreaseTce,

        @NotNull @Positive @Digits(integer = 6, fraction = 6)
        BigDecimal energyPerAddedValue,

        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 6)
        BigDecimal coalIncreaseT,

        @NotNull CoalUse coalUse) {

    RecordProject.Filing toDomain(Uscc uscc) {
        return new RecordProject.Filing(
                uscc,
                name,
                new Project.EnergyNeed(energyIncreaseTce, energyPerAddedValue),
                new CoalNeed(coalIncreaseT, coalUse));
    }
}
