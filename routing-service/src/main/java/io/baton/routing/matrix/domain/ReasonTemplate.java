package io.baton.routing.matrix.domain;

import java.util.ArrayList;
import java.util.List;

/** The sentence that explains a fired rule; {@code {fact}} stands for the fact's value. */
public final class ReasonTemplate {
    private final List<Part> parts;

    private ReasonTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What became of a text. */
    public sealed interface Reading {}

    /** The text is a template. */
    public record Compiled(ReasonTemplate template) implements Reading {}

    /**
     * The text is refused.
     *
     * @param offset where in the text, from 0
     */
    public record Refused(int offset, String message) implements Reading {}

    private record Part(String words, Fact fact) {}

    /** Reads a template; refuses a brace that is not closed and a fact that does not exist. */
    public static Reading read(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                return new Refused(open, "opens a brace that is not closed");
            }
            Fact fact = Fact.named(text.substring(open + 1, close)).orElse(null);
            if (fact == null) {
                return new Refused(open + 1, "is not a fact; facts are " + Fact.names());
            }
            parts.add(new Part(text.substring(at, open), fact));
            at = close + 1;
        }
        parts.add(new Part(text.substring(at), null));
        return new Compiled(new ReasonTemplate(parts));
    }

    String filled(Facts facts) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            sentence.append(part.words());
            if (part.fact() != null) {
                sentence.append(part.fact().shownIn(facts));
            }
        }
        return sentence.toString();
    }

    List<Fact> facts() {
        return parts.stream()
                .filter(part -> part.fact() != null)
                .map(Part::fact)
                .toList();
    }
}
