package org.nengquan.registry.project.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.registry.project.domain.CoalUse;
import org.nengquan.registry.project.domain.Project;
import org.nengquan.registry.project.domain.PurchaseQuantity;

@Schema(name = "Project")
record ProjectAnswer(
        UUID projectId,
        String projectNumber,
        String uscc,
        String name,
        String regionCode,
        String jointReview,
        String energyIncreaseTce,
        String energyPerAddedValue,
        String coalIncreaseT,
        CoalUse coalUse,
        long energyPurchaseQuantity,
        long coalPurchaseQuantity,
        String ruleVersion,
        String formula,
        String arithmetic) {

    static ProjectAnswer of(Project project) {
        return new ProjectAnswer(
                project.id(),
                project.number().value(),
                project.uscc().code(),
                project.name(),
                project.regionCode(),
                project.review().status(),
                plain(project.energy().increaseTce()),
                plain(project.energy().perAddedValue()),
                plain(project.coal().increase()),
                project.coal().use(),
                project.purchase().energyQuantity(),
                project.purchase().coalQuantity(),
                project.purchase().ruleVersion(),
                PurchaseQuantity.FORMULA,
                project.purchase().arithmetic());
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
