package org.nengquan.registry.gate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.Codes;
import org.nengquan.registry.gate.domain.FullQuota.Obtained;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.project.domain.CoalNeed;
import org.nengquan.registry.project.domain.CoalUse;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;

class FullQuotaTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    private static Project aProject(JointReview review) {
        return new Project(
                new UUID(0, 1),
                PublicNumber.of(Numbered.PROJECT, DAY, 1),
                Codes.enterprise(),
                Codes.enterprise(),
                "精品钢",
                "410100",
                new Project.EnergyNeed(BigDecimal.TEN, BigDecimal.ONE),
                new CoalNeed(BigDecimal.TEN, CoalUse.REPLACEMENT),
                new Project.Purchase(300, 10, "2022-07-01", ""),
                review);
    }

    @ParameterizedTest
    @CsvSource({"300, 10, true", "301, 11, true", "299, 10, false", "300, 9, false", "0, 0, false"})
    void shouldAskForAllOfBothInstruments(long energy, long coal, boolean full) {
        var decision = FullQuota.decide(aProject(new JointReview.Passed("文号", DAY)), new Obtained(energy, coal));
        assertThat(decision instanceof Decision.Allowed).isEqualTo(full);
    }

    @Test
    void shouldAskForTheJointReview() {
        var decision = FullQuota.decide(aProject(new JointReview.Pending()), new Obtained(300, 10));
        assertThat(((Decision.Refused) decision).why().code()).isEqualTo("quota-not-obtained-in-full");
    }

    @Test
    void shouldSetOneBitForEachRevokedCredential() throws DataFormatException {
        // When
        byte[] compressed = Base64.getUrlDecoder().decode(StatusList.encoded(List.of(0L, 9L, 8200L)));

        // Then
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] bits = new byte[2000];
        int length = inflater.inflate(bits);
        inflater.end();
        assertThat(length).isGreaterThan(1024);
        assertThat(bits[0]).isEqualTo((byte) 1);
        assertThat(bits[1]).isEqualTo((byte) 2);
        assertThat(bits[1025]).isEqualTo((byte) 1);
        assertThat(bits[2]).isZero();
    }
}
