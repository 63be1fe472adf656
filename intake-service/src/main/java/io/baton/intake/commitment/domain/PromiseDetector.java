package io.baton.intake.commitment.domain;

import io.baton.contracts.CommitmentKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads dated promises to the customer out of an agent's message; what could be something else is left out. */
public final class PromiseDetector {
    private final Sentences.Spelling spelling;
    private final WhenReader whens;
    private final PromiseWords words;

    private PromiseDetector(Sentences.Spelling spelling, WhenReader whens, PromiseWords words) {
        this.spelling = spelling;
        this.whens = whens;
        this.words = words;
    }

    /** A detector that reads English. */
    public static PromiseDetector english() {
        return new PromiseDetector(
                EnglishSpelling.get(),
                new WhenReader(EnglishTimes.get(), EnglishTimes.afterDay()),
                EnglishPromises.get());
    }

    private record Promised(CommitmentKind kind, Instant due) {}

    /**
     * The promises of one message, in the order of the text; the same kind for the same time counts once.
     *
     * @param text a message by an agent or a bot
     * @param saidAt when it was said
     * @param zone in which its speaker reckons days and hours
     * @return never null
     */
    public List<Promise> in(String text, Instant saidAt, ZoneId zone) {
        Said said = new Said(saidAt, zone);
        List<Promise> promises = new ArrayList<>();
        boolean offered = false;
        boolean afterMoney = false;
        for (Sentence sentence : Sentences.of(text, spelling)) {
            Timeline times = new Timeline(whens.in(sentence, said), sentence.size());
            Hints hints = Hints.of(sentence, times, words);
            offered |= hints.hasOffer();
            ClauseReader reader = new ClauseReader(sentence, times, hints, words, afterMoney);
            List<Promise> read = reader.promises();
            promises.addAll(sentence.isQuestion() ? List.of() : read);
            afterMoney = reader.isAfterMoney();
        }
        return distinct(promises, offered);
    }

    /** Money that is offered is not promised yet. */
    private static List<Promise> distinct(List<Promise> promises, boolean offered) {
        Set<Promised> known = new HashSet<>();
        return promises.stream()
                .filter(promise -> !offered || promise.kind() != CommitmentKind.REFUND)
                .filter(promise -> known.add(new Promised(promise.kind(), promise.due())))
                .toList();
    }
}
