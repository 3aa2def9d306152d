package org.nengquan.local.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCastTest {
    private final DemoCast cast = new DemoCast();

    @Test
    void shouldHaveTheNumbersOfThePilot() {
        assertThat(cast.organizations("PROVINCE")).hasSize(1);
        assertThat(cast.organizations("CITY")).hasSize(18);
        assertThat(cast.organizations("VOLUNTARY")).hasSize(107 + 1);
        assertThat(cast.organizations("PROJECT")).hasSize(12);
        assertThat(cast.organizations("VOLUNTARY").stream().filter(cast::isEtsCovered))
                .hasSize(1);
    }

    @Test
    void shouldGiveEverybodyACodeAndALoginOfTheirOwn() {
        assertThat(cast.organizations()).extracting(Organization::uscc).doesNotHaveDuplicates();
        assertThat(cast.people()).extracting(Person::username).doesNotHaveDuplicates();
    }

    @Test
    void shouldBeginGovernmentCodesWithOneAndEnterpriseCodesWithNine() {
        assertThat(cast.organizations("CITY"))
                .allSatisfy(city -> assertThat(city.uscc()).startsWith("11"));
        assertThat(cast.organizations("PROJECT"))
                .allSatisfy(unit -> assertThat(unit.uscc()).startsWith("91"));
    }

    @Test
    void shouldComputeTheCheckCharactersOfTheStandard() {
        assertThat(CreditCode.of("91", "440300", "19220382")).isEqualTo("914403001922038216");
        assertThat(CreditCode.of("91", "110000", "80210043")).isEqualTo("91110000802100433B");
        assertThat(CreditCode.of("91", "440300", "71526726")).isEqualTo("9144030071526726XG");
    }
}
