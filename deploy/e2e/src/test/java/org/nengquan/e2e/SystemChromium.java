package org.nengquan.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window; Playwright downloads none of its own. */
final class SystemChromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private SystemChromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Whether {@code -Dnengquan.browser=none} leaves the browser tests out. */
    static boolean isLeftOut() {
        boolean leftOut = "none".equals(System.getProperty("nengquan.browser"));
        if (leftOut) {
            System.out.println("The browser test is left out, because -Dnengquan.browser=none says so.");
        }
        return leftOut;
    }

    static SystemChromium start() {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new SystemChromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path program() {
        return Optional.ofNullable(System.getProperty("nengquan.browser"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .or(SystemChromium::onThePath)
                .orElseThrow(() -> new AssertionError("The browser test needs Chromium on the PATH or at"
                        + " -Dnengquan.browser=<path>; -Dnengquan.browser=none leaves it out."));
    }

    private static Optional<Path> onThePath() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
