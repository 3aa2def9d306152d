package org.nengquan.disclosure.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 §1.4.3: text stands out from its ground by at least 4.5 to 1. */
class PaletteTest {

    private static final Path STYLE = Path.of("src/main/resources/META-INF/resources/public/disclosure.css");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "soft, paper",
        "soft, card",
        "accent, paper",
        "accent, card",
        "up, card",
        "up, paper",
        "down, card",
        "down, paper",
        "card, accent"
    })
    void shouldBeReadable(String text, String ground) throws IOException {
        double a = luminance(colour(text));
        double b = luminance(colour(ground));

        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    private static int colour(String name) throws IOException {
        Matcher found = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(Files.readString(STYLE));
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
