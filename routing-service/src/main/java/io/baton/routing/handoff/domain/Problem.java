package io.baton.routing.handoff.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.SnapshotMessage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problem in one sentence: the longest first sentence that tells something, and what the platform calls it. */
final class Problem {
    private static final int LONGEST = 240;
    private static final int TELLING = 20;

    private Problem() {}

    static String inOneSentence(CaseSnapshot snapshot) {
        String words = Optional.ofNullable(snapshot.title())
                .map(Problem::sentence)
                .filter(title -> title.length() >= TELLING)
                .or(() -> firstTelling(snapshot))
                .orElseGet(() -> snapshot.title() == null || snapshot.title().isBlank()
                        ? "The customer has not said what the problem is"
                        : sentence(snapshot.title()));
        String called = Stream.of(snapshot.issueType(), snapshot.product())
                .filter(word -> word != null && !word.isBlank())
                .map(Problem::sentence)
                .collect(Collectors.joining(", "));
        return called.isEmpty() ? words : words + " (" + called + ")";
    }

    /** The first message of the customer that is more than a greeting. */
    private static Optional<String> firstTelling(CaseSnapshot snapshot) {
        return snapshot.messages().stream()
                .filter(message -> message.author().kind() == AuthorKind.CUSTOMER)
                .map(SnapshotMessage::text)
                .map(Problem::sentence)
                .filter(sentence -> sentence.length() >= TELLING)
                .findFirst();
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = 0;
        while (end < line.length() && !endsAt(line, end)) {
            end++;
        }
        String first = line.substring(0, Math.min(end, line.length()));
        return first.codePointCount(0, first.length()) <= LONGEST
                ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A full stop ends a sentence, but not within a number or a name, nor soon after the start (Hi!). */
    private static boolean endsAt(String line, int at) {
        return at >= TELLING
                && ".!?".indexOf(line.charAt(at)) >= 0
                && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    }
}
