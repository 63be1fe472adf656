package io.baton.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page "be the customer" in a browser, over the four services. */
class CustomerPageIT {
    private static Browser browser;

    @AfterAll
    static void endBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openPage() {
        // Not before all: a class that is skipped as a whole leaves no trace in the report.
        browser = browser == null ? Browser.start() : browser;
        browser.open(Installation.intake() + "/");
        browser.seen("#examples button");
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        if (browser != null) {
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void showsTheWayOfAMessageThatAsksForAHuman() {
        browser.seen("#text").sendKeys("Nothing works. I want to speak to a human.");
        browser.awaitWords("#detection [data-trigger=EXPLICIT_REQUEST]", "Asks for a person");
        browser.awaitWords("#marks mark", "I want to speak to a human");
        browser.seen("#text").sendKeys(Keys.ENTER);

        browser.awaitWords("#transcript mark", "I want to speak to a human");
        browser.awaitWords("#step-triggers[data-state=arrived]", "EXPLICIT_REQUEST");
        browser.awaitWords("#step-route[data-state=arrived]", "customer-asks");
        browser.awaitWords("#step-brief[data-state=arrived]", "Next best step");
        browser.awaitWords("#step-draft[data-state=arrived] .letter", "Your case is now with");
        browser.awaitWords("#step-clocks .due", "left");
        assertThat(browser.texts("#step-route .when")).first().asString().matches("after [0-9.]+ s");
        assertThat(browser.seen("#text").getDomProperty("value")).isEmpty();
    }

    @Test
    void leavesACalmCaseWhereItIs() {
        browser.seen("#text").sendKeys("Hi, when will my parcel arrive? Thank you!");
        browser.seen("#send").click();

        browser.awaitWords("#step-triggers[data-state=calm]", "Nothing in this case asks for an escalation");
        browser.awaitWords("#step-route[data-state=waiting]", "Not needed");
        browser.seen("#ask").click();
        browser.awaitWords("#step-route[data-state=arrived]", "priority");
        browser.seen("#resolve").click();
        browser.awaitWords("#case-state", "resolved");
        browser.seen("#new-case").click();
        browser.awaitWords("#transcript", "Nothing was written yet");
        browser.awaitWords("#step-route[data-state=waiting]", "Who gets the case");
    }

    @Test
    void showsAttemptsAndPromisesInTheBrief() {
        browser.seen("#fail").click();
        browser.seen("#attempt button").click();
        browser.awaitWords("#transcript", "Bot tried: Restarted the router");
        browser.seen("#author label:last-child").click();
        browser.seen("#text").sendKeys("I will call you back tomorrow at 10:00.", Keys.ENTER);
        browser.awaitWords("#step-clocks", "Promises");
        browser.seen("#ask").click();

        browser.awaitWords("#step-brief", "Restarted the router (bot)");
        browser.awaitWords("#step-brief", "call you back, by");
    }

    @Test
    void saysAtTheFieldWhatIsNotTaken() {
        browser.list("document.getElementById('name').value = 'x'.repeat(300); return [];");
        browser.seen("#ask").click();

        browser.awaitWords("#customer .field-problem", "Name must have");
        assertThat(browser.seen("#name").getDomAttribute("aria-invalid")).isEqualTo("true");
        // The browser itself reports the answer 400.
        assertThat(browser.complaints()).singleElement().asString().contains("/v1/events", "400");
    }

    @Test
    void takesMarkupForText() {
        browser.seen("#text").sendKeys("<img src=x onerror=alert(1)> I want to speak to a human", Keys.ENTER);

        browser.awaitWords("#transcript .said", "<img src=x onerror=alert(1)>");
        browser.awaitWords("#step-brief[data-state=arrived]", "<img src=x onerror=alert(1)>");
        assertThat(browser.texts("main img, main script")).isEmpty();
    }

    @Test
    void goesOnWithItsCaseWhenItIsLoadedAgain() {
        browser.seen("#customer summary").click();
        browser.seen("#name").clear();
        browser.seen("#name").sendKeys("Grace");
        browser.seen("#tier option:last-child").click();
        browser.seen("#channel option:nth-child(2)").click();
        browser.seen("#text").sendKeys("I want to speak to a human", Keys.ENTER);
        browser.awaitWords("#step-draft[data-state=arrived]", "Checklist");

        browser.open(browser.list("return [location.href];").get(0));

        browser.awaitWords("#transcript mark", "I want to speak to a human");
        browser.awaitWords("#step-draft[data-state=arrived]", "Checklist");
        browser.awaitWords("#who", "Grace · vip · email");
        browser.seen("#text").sendKeys("Hello? Is anybody there?", Keys.ENTER);
        browser.awaitWords("#transcript li:last-child strong", "Grace");
    }

    @Test
    void goesOnWhereDraftingCannotBeReached() {
        browser.list("const fetched = window.fetch; window.fetch = (url, options) => String(url).includes('/v1/drafts')"
                + " ? Promise.reject(new TypeError('refused')) : fetched(url, options); return [];");
        browser.seen("#text").sendKeys("I want to speak to a human", Keys.ENTER);

        browser.awaitWords("#step-draft[data-state=away]", "cannot be reached from this page; the case itself goes on");
        browser.awaitWords("#step-brief[data-state=arrived]", "Next best step");
    }

    @Test
    void marksTheWordsThatEvidenceQuotes() {
        assertThat(browser.list("""
                const {cut} = await import('/page/marks.js');
                const shown = (text, ...evidences) =>
                  cut(text, evidences).map(({text, marked}) => (marked ? `[${text}]` : text)).join('');
                return [
                  shown('one two three', 'two'),
                  shown('one two\\n three', '…two three'),
                  shown('a (b+c)? d', '(b+c)?…'),
                  shown('so sad, really', '"sad, really" (sentiment -0.85)'),
                  shown('one two three', 'one two', 'two three'),
                  shown('one two three', 'one two three', 'two'),
                  shown('one two', 'four', ''),
                  shown('', 'four')];"""))
                .isEqualTo(List.of(
                        "one [two] three",
                        "one [two\n three]",
                        "a [(b+c)?] d",
                        "so [sad, really]",
                        "[one two][ three]",
                        "[one two three]",
                        "one two",
                        ""));
    }
}
