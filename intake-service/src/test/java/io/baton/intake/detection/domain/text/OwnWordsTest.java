package io.baton.intake.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    @Test
    void aPlainMessageIsItsOwn() {
        String text = "It broke again.\nOn Monday 3 people came.\n\nFrom: what I see it leaks -- badly";
        assertThat(OwnWords.of(text)).isSameAs(text);
    }

    @Test
    void quotedLinesAreNot() {
        assertThat(own("> get me a manager\r\n> now\r\nThat was last week.")).isEqualTo("That was last week.");
    }

    @Test
    void whatStandsBetweenQuotedLinesIs() {
        assertThat(
                        own(
                                "On 3 May 2026 at 10:00, Ann Lee <ann@shop.example> wrote:\n> Which one?\nThe red one.\n> When?\nToday."))
                .isEqualTo("The red one. Today.");
    }

    @Test
    void anEarlierMailWithoutMarksIsNot() {
        assertThat(
                        own(
                                "Thanks, solved.\n\nOn Tue, 3 Mar 2026 at 10:00, Ann Lee <ann@shop.example>\nwrote:\n\nI want a manager."))
                .isEqualTo("Thanks, solved.");
        assertThat(own("Thanks.\n-----Original Message-----\nFrom: me\nI want a manager."))
                .isEqualTo("Thanks.");
        assertThat(own("Thanks.\n________________________________\nFrom: me\nI want a manager."))
                .isEqualTo("Thanks.");
        assertThat(own("See below\n\nFrom: Ann Lee\nSent: Tuesday\nTo: Shop\nSubject: x\n\nI want a manager."))
                .isEqualTo("See below");
        assertThat(own("Read this\n---------- Forwarded message ---------\nI want a manager."))
                .isEqualTo("Read this");
    }

    @Test
    void signaturesAreNot() {
        assertThat(own("No power since noon.\n-- \nAnn Lee\nShift supervisor")).isEqualTo("No power since noon.");
        assertThat(own("No power since noon.\nKind regards,\nAnn Lee\nCustomer Service Manager\nAcme Ltd"))
                .isEqualTo("No power since noon. Kind regards,");
        assertThat(own("No power.\nSent from my iPhone")).isEqualTo("No power.");
    }

    @Test
    void aSentenceAfterASignOffIs() {
        assertThat(own("No power.\nRegards,\nAnn Lee\n\nPS: please let a manager call me back today.\nIt is urgent."))
                .isEqualTo("No power. Regards, PS: please let a manager call me back today. It is urgent.");
    }

    @Property
    void everyCharacterKeepsItsPlaceOrTurnsBlank(
            @ForAll @CharRange(from = 'a', to = 'c') @net.jqwik.api.constraints.Chars({'>', '\n', '-', ' ', ':', '_'})
                    String text) {
        String own = OwnWords.of(text);
        assertThat(own).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(own.charAt(i)).isIn(text.charAt(i), ' ');
        }
    }

    private static String own(String text) {
        String own = OwnWords.of(text);
        assertThat(own).hasSameSizeAs(text);
        return own.strip().replaceAll("\\s+", " ");
    }
}
