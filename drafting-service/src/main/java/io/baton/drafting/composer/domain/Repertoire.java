package io.baton.drafting.composer.domain;

import io.baton.contracts.Scenario;
import java.util.List;
import java.util.Locale;

/** The scenarios and languages for which there is wording. */
public final class Repertoire {

    /** Scenarios in which something can be composed. */
    public static final List<Scenario> SCENARIOS = List.of(Scenario.ESCALATION_CONFIRMED, Scenario.POST_RESOLUTION);

    /** Languages, as ISO 639-1 codes; the first one is used where a customer's own is not among them. */
    public static final List<String> LANGUAGES = List.of("en");

    private Repertoire() {}

    /** The language of a message to somebody who reads {@code tag}, a BCP 47 tag or null. */
    public static String languageFor(String tag) {
        String code = tag == null ? "" : tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return LANGUAGES.contains(code) ? code : LANGUAGES.get(0);
    }
}
