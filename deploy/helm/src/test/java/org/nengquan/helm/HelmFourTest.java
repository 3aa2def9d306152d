package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Helm 4 makes of the chart what Helm 3 makes of it, so all that other tests say of the objects holds for both. */
@EnabledIfSystemProperty(named = "nengquan.helm", matches = ".+", disabledReason = "no Helm 4: ./test --deep")
class HelmFourTest {
    private static final HelmProgram HELM = new HelmProgram(System.getProperty("nengquan.helm", ""));

    @Test
    void shouldBeHelmFour() {
        assertThat(HELM.version()).startsWith("v4.");
    }

    @Test
    void shouldPassTheStrictestLook() {
        var verdict = HELM.lint();
        assertThat(verdict.status()).as(verdict.out()).isZero();
        assertThat(verdict.out()).doesNotContain("[WARNING]", "[ERROR]");
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldRenderTheSameObjects(Rendering chart) {
        var rendered = HELM.template(chart.profiles(), chart.values());
        assertThat(rendered.status()).as(rendered.err()).isZero();
        assertThat(Rendering.parsed(Unhooked.text(rendered.out())))
                .containsExactlyInAnyOrderElementsOf(chart.objects());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/refused-values.csv", delimiter = '|', useHeadersInDisplayName = true)
    void shouldRefuseWhatIsWrong(String value, String wrong, String words) {
        var answer = HELM.template(List.of(), Map.of(value, wrong));
        assertThat(answer.status()).isNotZero();
        assertThat(answer.err()).contains(words);
    }
}
