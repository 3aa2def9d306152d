package org.nengquan.registry.participant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.Codes;
import org.nengquan.registry.ets.domain.EtsExclusion;
import org.nengquan.registry.law.domain.FourEyes;
import org.nengquan.registry.region.domain.Region;
import org.nengquan.registry.region.domain.RegionTarget;
import org.nengquan.registry.region.domain.Regions;

/** 办法§11: 交易主体为省级节能主管部门,各省辖市政府、济源示范区管委会,新建“两高”项目实施单位,自愿参与交易单位. */
class SubjectRulesTest {

    private static final Regions REGIONS = new Regions(List.of(
            new Region("410000", "河南省", Region.Kind.PROVINCE, "", true),
            new Region("410100", "郑州市", Region.Kind.CITY, "410000", true),
            new Region("419001", "济源示范区", Region.Kind.CITY, "410000", true),
            new Region("410173", "航空港区", Region.Kind.ZONE, "410100", false)));

    @ParameterizedTest
    @CsvSource({
        "11, PROVINCE, true",
        "11, CITY, true",
        "12, CITY, true",
        "91, CITY, false",
        "91, PROVINCE, false",
        "91, PROJECT, true",
        "91, VOLUNTARY, true",
        "93, VOLUNTARY, true",
        "52, VOLUNTARY, true",
        "12, VOLUNTARY, true",
        "11, VOLUNTARY, false",
        "11, PROJECT, false",
        "N2, VOLUNTARY, true",
        "21, VOLUNTARY, false"
    })
    void shouldHoldTheCodeAgainstTheKind(String classes, ParticipantKind kind, boolean fits) {
        Decision decision = SubjectRules.codeFitsKind(Codes.of(classes, "410100", 12345678), kind);
        assertThat(decision instanceof Decision.Allowed).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "410000, PROVINCE, true", "410100, PROVINCE, false", "410100, CITY, true", "419001, CITY, true",
        "410000, CITY, false", "410173, CITY, false", "410173, VOLUNTARY, false", "410100, VOLUNTARY, true",
        "419001, PROJECT, true", "110000, VOLUNTARY, false"
    })
    void shouldOnlyAdmitRegionsThatTrade(String region, ParticipantKind kind, boolean fits) {
        Decision decision = SubjectRules.regionFitsKind(REGIONS, region, kind);
        assertThat(decision instanceof Decision.Allowed).isEqualTo(fits);
        if (decision instanceof Decision.Refused refused) {
            assertThat(refused.why().article()).isEqualTo("办法§11");
        }
    }

    @Test
    void shouldKeepUnitsInCarbonTradingOut() {
        var uscc = Codes.enterprise();
        assertThat(EtsExclusion.decide(uscc, 2022, false)).isInstanceOf(Decision.Allowed.class);
        var refused = (Decision.Refused) EtsExclusion.decide(uscc, 2022, true);
        assertThat(refused.why().code()).isEqualTo("covered-by-carbon-trading");
        assertThat(refused.why().article()).isEqualTo("办法§11");
        assertThat(refused.why().title().zh()).isEqualTo("纳入碳排放权交易的用能单位不再参与用能权交易");
    }

    @Test
    void shouldAskForTwoPersons() {
        assertThat(FourEyes.decide("zhang", "li")).isInstanceOf(Decision.Allowed.class);
        assertThat(((Decision.Refused) FourEyes.decide("zhang", "zhang")).why().code())
                .isEqualTo("four-eyes");
    }

    @Test
    void shouldSetTargetsForCitiesOnly() {
        assertThat(RegionTarget.hasTargets(REGIONS, "419001")).isInstanceOf(Decision.Allowed.class);
        assertThat(RegionTarget.hasTargets(REGIONS, "410000")).isInstanceOf(Decision.Refused.class);
        assertThat(RegionTarget.hasTargets(REGIONS, "410173")).isInstanceOf(Decision.Refused.class);
    }
}
