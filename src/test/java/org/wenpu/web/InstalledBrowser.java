package org.wenpu.web;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser that this machine has, found on the PATH; nothing is downloaded. */
final class InstalledBrowser {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "chromedriver";
    private static final String MISSING = "Pages are not tested: there is no browser on the PATH; expected one of "
            + String.join(", ", PROGRAMS) + ", and " + DRIVER + " (Debian: chromium, chromium-driver)";
    /** It reaches no host but this one and scrolls at once. Its sandbox does not start as root or in a container. */
    private static final List<String> ARGUMENTS = List.of("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
            "--hide-scrollbars", "--force-prefers-reduced-motion", "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    /** Selenium warns that it has no DevTools classes of the browser's version; none are used. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

    private InstalledBrowser() {
    }

    /** Starts it without a window. Where there is none, the test is skipped, and the output of the build says so. */
    static ChromeDriver start() {
        var program = PROGRAMS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        var driver = onPath(DRIVER);
        if (program.isEmpty() || driver.isEmpty()) {
            System.err.println(MISSING);
            abort(MISSING);
        }
        SELENIUM.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
        return new ChromeDriver(service, options(program.get()));
    }

    private static ChromeOptions options(File program) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(program);
        options.addArguments(ARGUMENTS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    private static Optional<File> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> new File(folder, name))
                .filter(File::canExecute).findFirst();
    }
}
