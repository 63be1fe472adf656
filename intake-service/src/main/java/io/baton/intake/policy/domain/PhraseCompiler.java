package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.PhraseParser;
import io.baton.intake.detection.domain.PhraseRule;
import io.baton.intake.detection.domain.PhraseRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles the phrases that are written, and those that come with Baton. */
final class PhraseCompiler {
    private final Bundled bundled;
    private final PhraseParser parser;

    PhraseCompiler(Bundled bundled, PhraseParser parser) {
        this.bundled = bundled;
        this.parser = parser;
    }

    /** Adds to {@code problems} which languages have no phrases of a trigger. */
    void checkLanguages(String trigger, List<String> languages, String pointer, List<PolicyProblem> problems) {
        for (int i = 0; i < languages.size(); i++) {
            String language = languages.get(i);
            if (bundled.phrases(trigger, language).isEmpty()) {
                problems.add(new PolicyProblem(
                        pointer + "/languages/" + i,
                        "'" + language + "' has no phrases; there are "
                                + String.join(", ", bundled.languages(trigger))));
            }
        }
    }

    /** Those of a trigger, in the languages that are named. */
    PhraseRules rules(String trigger, PolicyDocument.Phrases written) {
        Map<String, PhraseRule> byLanguage = new LinkedHashMap<>();
        PhraseRule always = rule(written.any(), written.unless());
        written.languages()
                .forEach(language -> byLanguage.put(
                        language, bundled(bundled.phrases(trigger, language).orElseThrow())));
        return new PhraseRules(always, byLanguage);
    }

    PhraseRule rule(List<PolicyDocument.Phrases.Group> any, List<String> unless) {
        return PhraseRule.compile(weighted(any), unless, parser);
    }

    private PhraseRule bundled(PhraseFile file) {
        file.words()
                .forEach(list ->
                        parser.define(list.name(), List.of(list.words().strip().split("\\s+"))));
        return rule(file.any(), file.unless());
    }

    private static List<PhraseRule.Weighted> weighted(List<PolicyDocument.Phrases.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.phrases().stream()
                        .map(phrase -> new PhraseRule.Weighted(
                                phrase, group.confidence().doubleValue())))
                .toList();
    }
}
