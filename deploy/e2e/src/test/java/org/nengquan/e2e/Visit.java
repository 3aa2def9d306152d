package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.nengquan.local.cast.DemoCast;

/** One page of a real browser at the platform's door. */
record Visit(Page page, String gateway) {
    private static final Path SHOTS = Tree.root().resolve("deploy/e2e/target/shots");

    /** Levels A and AA of WCAG 2.1. */
    private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** Through Keycloak's own pages, and back to where one wanted to go. */
    void logIn(String username, String to) {
        page.navigate(gateway + "/login?to=" + to);
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill(DemoCast.PASSWORD);
        page.locator("#kc-login").click();
    }

    void mustBeAccessible() {
        List<Rule> violations =
                new AxeBuilder(page).withTags(ACCESSIBILITY).analyze().getViolations();
        assertThat(violations)
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** For people: tests do not look at it. */
    void shoot(String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
    }
}
