package io.baton.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium of this machine without a window, driven over WebDriver. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it with an empty profile; without Chromium and its driver the calling test is skipped. */
    static Browser start() {
        Optional<Path> chromium = program("chromium");
        Optional<Path> chromedriver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "The page is tested in Chromium, and there is no chromium or no chromedriver on the PATH."
                        + " Debian: apt-get install chromium chromium-driver");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return new Browser(new ChromeDriver(service, options));
    }

    void open(String url) {
        driver.get("about:blank");
        driver.get(url);
    }

    /** The first element that the selector finds and that can be seen; waits for it. */
    WebElement seen(String selector) {
        return await(selector)
                .atMost(PATIENCE)
                .until(
                        () -> driver.findElements(By.cssSelector(selector)).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the text of an element that the selector finds contains the words. */
    void awaitWords(String selector, String words) {
        await(selector).atMost(PATIENCE).untilAsserted(() -> assertThat(texts(selector))
                .anySatisfy(text -> assertThat(text).contains(words)));
    }

    /** The texts of all elements that the selector finds, in their order. */
    List<String> texts(String selector) {
        return list("return [...document.querySelectorAll(arguments[0])].map(found => found.innerText);", selector);
    }

    /** What a script in the page returns, a list of texts; {@code await} may be used in it. */
    List<String> list(String script, Object... arguments) {
        Object result = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; (async function () { " + script
                        + " }).apply(null, arguments).then(done, failure => done([String(failure)]));",
                arguments);
        return ((List<?>) result).stream().map(String::valueOf).toList();
    }

    /** Warnings and errors since the last call: of scripts, of requests, of the content security policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
