package io.baton.intake.casefile;

import io.baton.intake.transcript.domain.TranscriptMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The last messages of a case while more arrive, in any order. */
final class LastMessages {
    private final TreeSet<TranscriptMessage> messages = new TreeSet<>(TranscriptMessage.ORDER);
    private final int most;

    LastMessages(Collection<TranscriptMessage> known, int most) {
        messages.addAll(known);
        this.most = most;
    }

    void add(TranscriptMessage message) {
        messages.add(message);
        if (messages.size() > most) {
            messages.pollFirst();
        }
    }

    List<TranscriptMessage> list() {
        return new ArrayList<>(messages);
    }
}
