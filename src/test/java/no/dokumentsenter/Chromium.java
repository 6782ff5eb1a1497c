package no.dokumentsenter;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, without a window. */
public final class Chromium {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** Skips the test where there is none. */
    public static Playwright krev() {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "Chromium mangler: " + PROGRAM);
        return playwright();
    }

    /** Downloads nothing. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser start(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Through the login page. Invented people have their user name as password. */
    public static void loggInn(Page side, String adresse, String brukernavn) {
        side.navigate(adresse + "/logg-inn");
        side.fill("[name=brukernavn]", brukernavn);
        side.fill("[name=passord]", brukernavn);
        side.keyboard().press("Enter");
        side.waitForURL("**/arbeidsbord");
    }
}
