package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.detection.domain.language.Languages;
import io.baton.intake.detection.domain.language.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static final TextDetection DETECTION = BundledPolicy.get().text();
    private static final Languages LANGUAGES = DETECTION.languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; My order has not arrived and nobody answers the phone",
                "de; Meine Bestellung ist noch nicht angekommen und niemand geht ans Telefon",
                "de; ich warte schon seit drei wochen fuer mein geld",
                "es; Mi pedido no ha llegado todavía y nadie contesta el teléfono",
                "es; todavia estoy esperando mi dinero y nadie me llama",
                "fr; Ma commande n'est pas encore arrivée et personne ne répond",
                "fr; j'attends toujours mon argent et je ne suis pas content",
                "pt; Meu pedido ainda não chegou e ninguém atende o telefone",
                "pt; ainda nao recebi o meu dinheiro e ninguem me responde",
                "it; Il mio ordine non è ancora arrivato e nessuno risponde",
                "it; sto aspettando i miei soldi da tre settimane e non ho risposta",
            })
    void knowsALanguageWithAndWithoutAccents(String language, String text) {
        assertThat(LANGUAGES.of(text, null).heard()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "hola",
                "no",
                "si",
                "danke",
                "",
                "12345",
                "😀😀😀",
                "привет как дела",
                "Mijn bestelling is nog steeds niet aangekomen en niemand neemt de telefoon op",
            })
    void isNotSureOfShortMessagesAndOfOtherLanguages(String text) {
        assertThat(LANGUAGES.of(text, null)).isEqualTo(new Spoken("en", null, false));
    }

    @ParameterizedTest
    @CsvSource({"de, de", "de-AT, de", "pt_BR, pt", "DE, de"})
    void aDeclaredLanguageWins(String declared, String language) {
        assertThat(LANGUAGES.of("My order has not arrived and nobody answers the phone", declared))
                .isEqualTo(new Spoken(language, "en", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "german please", "12"})
    void whatIsNoLanguageDeclaresNothing(String declared) {
        assertThat(LANGUAGES.of("ok", declared)).isEqualTo(new Spoken("en", null, false));
    }

    @Test
    void aRequestInAnotherLanguageThanTheDeclaredOneIsHeard() {
        CaseTraits german = new CaseTraits(null, null, null, "de");

        assertThat(DETECTION.read("I want to speak to a manager", german).findings())
                .hasSize(1);
        assertThat(DETECTION
                        .read("Hola, no puedo entrar en mi cuenta y quiero hablar con un agente", german)
                        .findings())
                .hasSize(1);
    }

    @Test
    void phrasesOfAnotherLanguageAreNotLookedForInADeclaredOne() {
        assertThat(DETECTION
                        .read("operadora", new CaseTraits(null, null, null, "fr"))
                        .findings())
                .isEmpty();
        assertThat(DETECTION
                        .read("operadora", new CaseTraits(null, null, null, "es"))
                        .findings())
                .hasSize(1);
    }
}
