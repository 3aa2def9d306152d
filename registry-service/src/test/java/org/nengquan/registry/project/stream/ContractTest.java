package org.nengquan.registry.project.stream;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.project.domain.CoalNeed;
import org.nengquan.registry.project.domain.CoalUse;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;

class ContractTest {

    @Test
    void shouldTellOfAProjectInTheGoldenBytes() {
        var day = LocalDate.of(2022, 7, 1);
        var project = new Project(
                UUID.fromString("01817eb0-0000-7000-8000-0000000000b1"),
                PublicNumber.of(Numbered.PROJECT, day, 3),
                new Uscc("914403001922038216"),
                new Uscc("914403001922038216"),
                "年产100万吨精品钢项目",
                "410500",
                new Project.EnergyNeed(new BigDecimal("10000"), new BigDecimal("1.50")),
                new CoalNeed(BigDecimal.ZERO, CoalUse.NONE),
                new Project.Purchase(6000, 0, "2022-07-01", "10000 × 0.3 × 1.50 ÷ 0.75 = 6000 ⇒ 6000 tce"),
                new JointReview.Passed("豫发改〔2022〕1号", day));
        Contracts.assertGolden(ProjectRecordedV1.TYPE, "example.json", ProjectRecordedV1.of(project));
    }
}
