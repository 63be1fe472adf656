package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.DetectionModels;
import io.baton.intake.detection.domain.ExplicitRequest;
import io.baton.intake.detection.domain.PhraseParser;
import io.baton.intake.detection.domain.PhraseRule;
import io.baton.intake.detection.domain.RequestModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the detector of requests for a person of what is written and of the phrases that come with Baton. */
final class RequestCompiler {
    static final String NAME = "explicit-request";

    private final Bundled bundled;
    private final PhraseParser parser;

    RequestCompiler(Bundled bundled, PhraseParser parser) {
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

    ExplicitRequest compile(PolicyDocument.Request request) {
        return new ExplicitRequest(
                PhraseRule.compile(weighted(request.any()), request.unless(), parser),
                byLanguage(NAME, request.languages()),
                model(request.model()));
    }

    /** The phrases of a trigger that come with Baton. */
    Map<String, PhraseRule> byLanguage(String trigger, List<String> languages) {
        Map<String, PhraseRule> rules = new LinkedHashMap<>();
        languages.forEach(language ->
                rules.put(language, rule(bundled.phrases(trigger, language).orElseThrow())));
        return rules;
    }

    private PhraseRule rule(PhraseFile file) {
        file.words()
                .forEach(list ->
                        parser.define(list.name(), List.of(list.words().strip().split("\\s+"))));
        return PhraseRule.compile(weighted(file.any()), file.unless(), parser);
    }

    private RequestModel model(PolicyDocument.Model model) {
        return model == null || !model.enabled()
                ? null
                : new RequestModel(
                        bundled.models().named(DetectionModels.EXPLICIT_REQUEST),
                        model.threshold().doubleValue());
    }

    static List<PhraseRule.Weighted> weighted(List<PolicyDocument.Phrases.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.phrases().stream()
                        .map(phrase -> new PhraseRule.Weighted(
                                phrase, group.confidence().doubleValue())))
                .toList();
    }
}
