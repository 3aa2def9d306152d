package org.nengquan.registry.project.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.project.domain.CoalNeed;
import org.nengquan.registry.project.domain.CoalUse;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;

@Entity
@Table(name = "project")
class ProjectRow {

    @Id
    UUID id;

    @Column
    String number;

    @Column
    String uscc;

    @Column(name = "filed_by")
    String filedBy;

    @Column
    String name;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "energy_increase_tce")
    BigDecimal energyIncreaseTce;

    @Column(name = "energy_per_added_value")
    BigDecimal energyPerAddedValue;

    @Column(name = "coal_increase_t")
    BigDecimal coalIncrease;

    @Column(name = "coal_use")
    @Enumerated(EnumType.STRING)
    CoalUse coalUse;

    @Column(name = "energy_purchase_quantity")
    long energyPurchaseQuantity;

    @Column(name = "coal_purchase_quantity")
    long coalPurchaseQuantity;

    @Column(name = "rule_version")
    String ruleVersion;

    @Column
    String arithmetic;

    @Column(name = "joint_review")
    String jointReview;

    @Column(name = "review_document")
    @Nullable
    String reviewDocument;

    @Column(name = "reviewed_on")
    @Nullable
    LocalDate reviewedOn;

    static ProjectRow of(Project project) {
        ProjectRow row = new ProjectRow();
        row.id = project.id();
        row.number = project.number().value();
        row.uscc = project.uscc().code();
        row.filedBy = project.filedBy().code();
        row.name = project.name();
        row.regionCode = project.regionCode();
        row.energyIncreaseTce = project.energy().increaseTce();
        row.energyPerAddedValue = project.energy().perAddedValue();
        row.coalIncrease = project.coal().increase();
        row.coalUse = project.coal().use();
        row.energyPurchaseQuantity = project.purchase().energyQuantity();
        row.coalPurchaseQuantity = project.purchase().coalQuantity();
        row.ruleVersion = project.purchase().ruleVersion();
        row.arithmetic = project.purchase().arithmetic();
        row.take(project.review());
        return row;
    }

    void take(JointReview review) {
        jointReview = review.status();
        switch (review) {
            case JointReview.Pending ignored -> reviewDocument = null;
            case JointReview.Passed(String document, LocalDate on) -> decided(document, on);
            case JointReview.Refused(String document, LocalDate on) -> decided(document, on);
        }
    }

    private void decided(String document, LocalDate on) {
        reviewDocument = document;
        reviewedOn = on;
    }

    Project toDomain() {
        return new Project(
                id,
                new PublicNumber(number),
                new Uscc(uscc),
                new Uscc(filedBy),
                name,
                regionCode,
                new Project.EnergyNeed(energyIncreaseTce, energyPerAddedValue),
                new CoalNeed(coalIncrease, coalUse),
                new Project.Purchase(energyPurchaseQuantity, coalPurchaseQuantity, ruleVersion, arithmetic),
                review());
    }

    private JointReview review() {
        if (reviewDocument == null) {
            return new JointReview.Pending();
        }
        LocalDate on = Objects.requireNonNull(reviewedOn);
        return "PASSED".equals(jointReview)
                ? new JointReview.Passed(reviewDocument, on)
                : new JointReview.Refused(reviewDocument, on);
    }
}
