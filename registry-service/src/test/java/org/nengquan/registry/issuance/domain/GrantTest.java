package org.nengquan.registry.issuance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.Codes;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.confirmation.domain.Confirmation;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState.Applied;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

class GrantTest {

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 410000, PROVINCIAL, 410000, true",
        "PROVINCE, 410000, LOCAL, 410000, false",
        "CITY, 410100, LOCAL, 410100, true",
        "CITY, 410100, LOCAL, 410200, false",
        "CITY, 410100, PROVINCIAL, 410100, false",
        "VOLUNTARY, 410100, VOLUNTARY, 410100, false",
        "PROJECT, 410100, PROJECT, 410100, false"
    })
    void shouldGivePoolUnitsToTheirOwnAuthorityOnly(
            ParticipantKind kind, String home, Category category, String region, boolean lawful) {
        var uscc = Codes.government();
        var receiver = new Participant(uscc, "某", kind, home, List.of(), Optional.empty(), new Applied());
        var grant = Grant.ofPool(uscc, new CapKey(Instrument.ENERGY, category, region, 2022), 10);
        assertThat(grant.fits(receiver) instanceof Decision.Allowed).isEqualTo(lawful);
    }

    @Test
    void shouldIssueASavingInTheVintageOfItsConfirmation() {
        var uscc = Codes.enterprise();
        var evidence = new Confirmation.Evidence("v", "h", "f");
        var grant = Grant.of(new Confirmation(
                "QQ1", uscc, "410100", Instrument.COAL, Origin.SHUTDOWN, 7, evidence, LocalDate.of(2023, 1, 2)));
        assertThat(grant.capKey()).isEqualTo(new CapKey(Instrument.COAL, Category.VOLUNTARY, "410100", 2023));
        assertThat(grant.origin()).isEqualTo(Origin.SHUTDOWN);
    }

    @Test
    void shouldNotKnowAConfirmationOfPoolUnitsOrOfNothing() {
        var evidence = new Confirmation.Evidence("v", "h", "f");
        var day = LocalDate.of(2022, 7, 1);
        assertThatThrownBy(() -> new Confirmation(
                        "Q", Codes.enterprise(), "410100", Instrument.COAL, Origin.CITY_POOL, 7, evidence, day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Confirmation(
                        "Q", Codes.enterprise(), "410100", Instrument.COAL, Origin.RETROFIT, 0, evidence, day))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
