package io.baton.intake.policy.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.detection.domain.AskedDetector;
import io.baton.intake.detection.domain.AuthorityLimit;
import io.baton.intake.detection.domain.CustomerValue;
import io.baton.intake.detection.domain.ExplicitRequest;
import io.baton.intake.detection.domain.KeywordDetector;
import io.baton.intake.detection.domain.NegativeSentiment;
import io.baton.intake.detection.domain.PhraseParser;
import io.baton.intake.detection.domain.PhraseRule;
import io.baton.intake.detection.domain.RepeatedFailure;
import io.baton.intake.detection.domain.SentimentLexicon;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.detection.domain.Tuning;
import io.baton.intake.detection.domain.Vocabulary;
import io.baton.intake.detection.domain.language.Languages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns a policy as written into detectors and service levels. Everything that is wrong is found in one go; nothing is half used. */
public final class PolicyCompiler {
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final PhraseParser parser = new PhraseParser(vocabulary);
    private final List<PolicyProblem> problems = new ArrayList<>();

    private final Bundled bundled;
    private final RequestCompiler requests;

    private PolicyCompiler(Bundled bundled) {
        this.bundled = bundled;
        requests = new RequestCompiler(bundled, parser);
    }

    /** Either a policy or the reasons why there is none. */
    public record Compiled(TriggerPolicy policy, List<PolicyProblem> problems) {
        public Compiled {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Compiles a policy.
     *
     * @param bundled what it may use
     * @return {@code policy} is null exactly when there are problems
     */
    public static Compiled compile(PolicyDocument document, Bundled bundled) {
        return new PolicyCompiler(bundled).compiled(document);
    }

    private Compiled compiled(PolicyDocument document) {
        defineWords(document.words());
        checkPhrases(document.explicitRequest().phrases(), "/explicitRequest");
        requests.checkLanguages(document.explicitRequest(), problems);
        checkModel(document.explicitRequest().model(), "/explicitRequest/model");
        checkPhrases(document.legalThreat(), "/legalThreat");
        checkKeywords(document.keyword().keywords());
        checkLexicon(document.lexicon());
        checkScore(document.negativeSentiment().message(), "/negativeSentiment/message");
        checkScore(document.negativeSentiment().mean(), "/negativeSentiment/mean");
        checkScore(document.customerValue().sentiment(), "/customerValue/sentiment");
        if (document.customerValue().annualValue() != null
                && document.customerValue().currency() == null) {
            problems.add(new PolicyProblem("/customerValue/annualValue", "needs a currency beside it"));
        }
        SlaPolicies sla =
                SlaCompiler.compile(document.sla(), CalendarCompiler.compile(document.calendars(), problems), problems);
        Tuning tuning = OverrideCompiler.compile(document, problems);
        Optional<CommitmentRules> commitments = new TargetCompiler(problems).compile(document.commitments());
        return problems.isEmpty()
                ? new Compiled(policy(document, tuning, sla, commitments.orElseThrow()), List.of())
                : new Compiled(null, problems);
    }

    private TriggerPolicy policy(PolicyDocument document, Tuning tuning, SlaPolicies sla, CommitmentRules commitments) {
        Set<TriggerType> needed = tuning.needed();
        ExplicitRequest explicitRequest =
                needed.contains(TriggerType.EXPLICIT_REQUEST) ? requests.compile(document.explicitRequest()) : null;
        PhraseRule legalThreat = needed.contains(TriggerType.LEGAL_THREAT) ? rule(document.legalThreat()) : null;
        KeywordDetector keywords = needed.contains(TriggerType.KEYWORD) ? keywords(document.keyword()) : null;
        SentimentLexicon lexicon = lexicon(document.lexicon());
        Languages languages = new Languages(bundled.languages(), document.defaultLanguage());
        TextDetection text = new TextDetection(
                vocabulary.build(), languages, explicitRequest, legalThreat, keywords, lexicon, tuning);
        PolicyDocument.Failures failures = document.repeatedFailure();
        PolicyDocument.Sentiment sentiment = document.negativeSentiment();
        return new TriggerPolicy(
                document.version(),
                text,
                new AskedDetector(document.asked().triggers()),
                new AuthorityLimit(document.authorityLimit().enabled()),
                new RepeatedFailure(failures.enabled(), failures.attempts()),
                value(document.customerValue()),
                new NegativeSentiment(
                        sentiment.enabled(),
                        sentiment.message().doubleValue(),
                        sentiment.course(),
                        sentiment.mean().doubleValue()),
                sla,
                commitments);
    }

    private static CustomerValue value(PolicyDocument.Value value) {
        return new CustomerValue(
                value.enabled(),
                Set.copyOf(value.tiers()),
                value.annualValue(),
                value.currency(),
                Set.copyOf(value.severities()),
                value.sentiment().doubleValue());
    }

    private PhraseRule rule(PolicyDocument.Phrases rule) {
        return PhraseRule.compile(RequestCompiler.weighted(rule.any()), rule.unless(), parser);
    }

    private KeywordDetector keywords(PolicyDocument.Keywords keywords) {
        return KeywordDetector.compile(
                keywords.keywords().stream()
                        .map(keyword -> new KeywordDetector.Keyword(
                                keyword.phrase(), Set.copyOf(keyword.channels()), Set.copyOf(keyword.brands())))
                        .toList(),
                parser);
    }

    private SentimentLexicon lexicon(PolicyDocument.Lexicon lexicon) {
        return SentimentLexicon.compile(
                weighted(lexicon.entries()), split(lexicon.negations()), weighted(lexicon.intensifiers()), parser);
    }

    private static List<SentimentLexicon.Weighted> weighted(List<PolicyDocument.Lexicon.Entry> entries) {
        return entries.stream()
                .map(entry -> new SentimentLexicon.Weighted(
                        entry.weight().doubleValue(),
                        Stream.concat(split(entry.words()).stream(), entry.phrases().stream())
                                .toList()))
                .toList();
    }

    private void defineWords(List<PolicyDocument.WordList> lists) {
        for (int i = 0; i < lists.size(); i++) {
            PolicyDocument.WordList list = lists.get(i);
            tried("/words/" + i + "/words", () -> {
                if (Boolean.TRUE.equals(list.misspelt())) {
                    parser.defineLoosely(list.name(), split(list.words()));
                } else {
                    parser.define(list.name(), split(list.words()));
                }
            });
        }
    }

    private void checkPhrases(PolicyDocument.Phrases rule, String pointer) {
        for (int i = 0; i < rule.any().size(); i++) {
            PolicyDocument.Phrases.Group group = rule.any().get(i);
            checkUnit(group.confidence(), pointer + "/any/" + i + "/confidence");
            checkEach(group.phrases(), pointer + "/any/" + i + "/phrases");
        }
        checkEach(rule.unless(), pointer + "/unless");
    }

    private void checkModel(PolicyDocument.Model model, String pointer) {
        if (model != null) {
            checkUnit(model.threshold(), pointer + "/threshold");
        }
    }

    private void checkKeywords(List<PolicyDocument.Keywords.Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            String phrase = keywords.get(i).phrase();
            tried("/keyword/keywords/" + i + "/phrase", () -> parser.check(phrase));
        }
    }

    private void checkLexicon(PolicyDocument.Lexicon lexicon) {
        checkEntries(lexicon.entries(), "/lexicon/entries");
        checkEntries(lexicon.intensifiers(), "/lexicon/intensifiers");
        split(lexicon.negations()).forEach(word -> tried("/lexicon/negations", () -> parser.check(word)));
    }

    private void checkEntries(List<PolicyDocument.Lexicon.Entry> entries, String pointer) {
        for (int i = 0; i < entries.size(); i++) {
            PolicyDocument.Lexicon.Entry entry = entries.get(i);
            String place = pointer + "/" + i;
            if (entry.weight().abs().compareTo(BigDecimal.valueOf(4)) > 0) {
                problems.add(new PolicyProblem(place + "/weight", "must be between -4 and 4"));
            }
            split(entry.words()).forEach(word -> tried(place + "/words", () -> parser.check(word)));
            checkEach(entry.phrases(), place + "/phrases");
        }
    }

    private void checkEach(List<String> phrases, String pointer) {
        for (int i = 0; i < phrases.size(); i++) {
            String phrase = phrases.get(i);
            tried(pointer + "/" + i, () -> parser.check(phrase));
        }
    }

    private void checkScore(BigDecimal score, String pointer) {
        if (score.signum() > 0 || score.compareTo(BigDecimal.ONE.negate()) < 0) {
            problems.add(new PolicyProblem(pointer, "must be between -1 and 0"));
        }
    }

    private void checkUnit(BigDecimal value, String pointer) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            problems.add(new PolicyProblem(pointer, "must be between 0 and 1"));
        }
    }

    private void tried(String pointer, Runnable compilation) {
        try {
            compilation.run();
        } catch (IllegalArgumentException e) {
            problems.add(new PolicyProblem(pointer, e.getMessage()));
        }
    }

    private static List<String> split(String words) {
        return words == null ? List.of() : List.of(words.strip().split("\\s+"));
    }
}
