package io.baton.drafting.checklist.domain;

import java.util.List;

/** Rules about how a message speaks. */
final class ToneChecks {

    private ToneChecks() {}

    static Finding empathyFirst(Examined text) {
        List<String> sentences = text.sentences();
        if (sentences.isEmpty()) {
            return Finding.fails("The message says nothing.");
        }
        List<String> words = PhraseBook.EMPATHY.in(sentences.get(0));
        return words.isEmpty()
                ? Finding.fails("The first sentence does not acknowledge what the customer goes through.")
                : Finding.passes("The first sentence acknowledges the customer.", words);
    }

    static Finding ownershipOnce(Examined text) {
        List<String> owning =
                text.sentences().stream().filter(PhraseBook.OWNERSHIP::occursIn).toList();
        if (owning.size() == 1) {
            return Finding.passes("One sentence says who is responsible.", PhraseBook.OWNERSHIP.in(owning.get(0)));
        }
        return owning.isEmpty()
                ? Finding.fails("No sentence says who is responsible.")
                : Finding.fails(owning.size() + " sentences say who is responsible; one is enough.", owning);
    }

    static Finding singleApology(Examined text) {
        List<String> apologising =
                text.sentences().stream().filter(PhraseBook.APOLOGY::occursIn).toList();
        return apologising.size() <= 1
                ? Finding.passes("There is at most one apology.")
                : Finding.fails(
                        "There are " + apologising.size() + " apologies; one is meant, more are noise.", apologising);
    }

    static Finding oneCallToAction(Examined text) {
        List<String> asking = text.sentences().stream()
                .filter(sentence -> sentence.endsWith("?") || PhraseBook.CALL_TO_ACTION.occursIn(sentence))
                .toList();
        if (asking.size() == 1) {
            return Finding.passes("The customer is asked for one thing.");
        }
        return asking.isEmpty()
                ? Finding.fails("The customer is not told what they can do.")
                : Finding.fails("The customer is asked for " + asking.size() + " things.", asking);
    }

    static Finding noFiller(Examined text) {
        return Finding.noneOf(
                PhraseBook.FILLER.in(text.whole()), "There are no empty phrases.", "These phrases say nothing.");
    }

    static Finding noBlame(Examined text) {
        return Finding.noneOf(
                PhraseBook.BLAME.in(text.whole()),
                "Nobody is blamed.",
                "These words blame the customer or a colleague.");
    }

    static Finding bannedPhrases(Examined text) {
        List<String> banned = PhraseBook.BANNED.in(text.whole());
        if (!banned.isEmpty()) {
            return Finding.fails("These words must not be written to a customer.", banned);
        }
        List<String> avoided = Phrases.of(text.facts().avoidPhrases()).in(text.whole());
        return Finding.noneOf(avoided, "There are no banned phrases.", "This customer is not to read these words.")
                .asWarning();
    }

    static Finding noVagueTime(Examined text) {
        return Finding.noneOf(
                PhraseBook.VAGUE_TIME.in(text.whole()),
                "Every time is a date or left out.",
                "These words promise a time without naming it.");
    }

    static Finding noLiability(Examined text) {
        return Finding.noneOf(
                PhraseBook.LIABILITY.in(text.whole()), "No liability is admitted.", "These words admit liability.");
    }

    static Finding language(Examined text) {
        String wanted =
                text.facts().customer() == null || text.facts().customer().language() == null
                        ? "en"
                        : text.facts().customer().language();
        return LanguageProfile.judge(text.unquoted(), wanted);
    }
}
