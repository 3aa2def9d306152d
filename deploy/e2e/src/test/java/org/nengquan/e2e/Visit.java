package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import org.nengquan.local.cast.DemoCast;

/** One page of a real browser at the platform's door. */
record Visit(Page page, String gateway) {
    private static final Path SHOTS = Tree.root().resolve("deploy/e2e/target/shots");

    private static final int TRIES = 12;

    private static final int PATIENCE_MS = 10_000;

    /** Levels A and AA of WCAG 2.1. */
    private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /**
     * Through Keycloak's own pages, and back to where one wanted to go. When its database was away, Keycloak shows an error
     * once for each connection that it still held; like anybody, one tries again then.
     */
    void logIn(String username, String to) {
        int left = TRIES;
        while (!isLetIn(username, to)) {
            left--;
            assertThat(left)
                    .as("tries to log %s in, at %s", username, page.url())
                    .isPositive();
        }
    }

    private boolean isLetIn(String username, String to) {
        page.navigate(gateway + "/login?to=" + to);
        return isBack() || (says("#username", username) && says("#password", DemoCast.PASSWORD) && comesBack());
    }

    private boolean isBack() {
        return page.url().startsWith(gateway + "/app");
    }

    private boolean comesBack() {
        try {
            page.waitForURL(
                    url -> url.startsWith(gateway + "/app"), new Page.WaitForURLOptions().setTimeout(PATIENCE_MS));
            return true;
        } catch (TimeoutError elsewhere) {
            return false;
        }
    }

    private boolean says(String field, String text) {
        try {
            page.locator(field).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError elsewhere) {
            return false;
        }
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.locator(field).fill(text);
        page.locator("#kc-login").click();
        return true;
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
