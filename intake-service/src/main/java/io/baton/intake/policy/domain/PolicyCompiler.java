package io.baton.intake.policy.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.detection.domain.AbuseDetector;
import io.baton.intake.detection.domain.AskedDetector;
import io.baton.intake.detection.domain.AuthorityLimit;
import io.baton.intake.detection.domain.CustomerValue;
import io.baton.intake.detection.domain.DetectionModels;
import io.baton.intake.detection.domain.ExplicitRequest;
import io.baton.intake.detection.domain.KeywordDetector;
import io.baton.intake.detection.domain.NegativeSentiment;
import io.baton.intake.detection.domain.PhraseDetector;
import io.baton.intake.detection.domain.PhraseParser;
import io.baton.intake.detection.domain.RequestModel;
import io.baton.intake.detection.domain.SentenceModel;
import io.baton.intake.detection.domain.SentimentCourse;
import io.baton.intake.detection.domain.SentimentReader;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.detection.domain.Topic;
import io.baton.intake.detection.domain.Tuning;
import io.baton.intake.detection.domain.Vocabulary;
import io.baton.intake.detection.domain.language.Languages;
import io.baton.intake.issue.domain.IssuePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a policy as written into detectors and service levels. Everything that is wrong is found in one go; nothing is half used. */
public final class PolicyCompiler {
    /** In the names of its bundled phrases. */
    private static final String EXPLICIT_REQUEST = "explicit-request";

    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final PhraseParser parser = new PhraseParser(vocabulary);
    private final List<PolicyProblem> problems = new ArrayList<>();

    private final LexiconCompiler lexicon = new LexiconCompiler(parser, problems);
    private final Bundled bundled;
    private final PhraseCompiler phrases;

    private PolicyCompiler(Bundled bundled) {
        this.bundled = bundled;
        phrases = new PhraseCompiler(bundled, parser);
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
     * @param bundled the models and phrases that it may use
     * @return {@code policy} is null exactly when there are problems
     */
    public static Compiled compile(PolicyDocument document, Bundled bundled) {
        return new PolicyCompiler(bundled).compiled(document);
    }

    private Compiled compiled(PolicyDocument document) {
        defineWords(document.words());
        checkPhrases(document.explicitRequest(), EXPLICIT_REQUEST, "/explicitRequest");
        checkModel(document.explicitRequest().model(), "/explicitRequest/model");
        checkAsksAnything(document.explicitRequest().model());
        for (PhraseTriggers.PhraseTrigger trigger : PhraseTriggers.of(document)) {
            checkPhrases(trigger.written(), trigger.name(), trigger.pointer());
            checkModel(trigger.written().model(), trigger.pointer() + "/model");
            checkHasModel(trigger);
        }
        checkAbuse(document.abuse());
        checkKeywords(document.keyword().keywords());
        lexicon.check(document.lexicon());
        checkScore(document.negativeSentiment().message(), "/negativeSentiment/message");
        checkScore(document.negativeSentiment().mean(), "/negativeSentiment/mean");
        checkScore(document.customerValue().sentiment(), "/customerValue/sentiment");
        ConversationCompiler.check(document.repeatedFailure(), problems);
        ExpertiseCompiler.check(document.expertise(), problems);
        WidespreadDocument.check(document.widespreadIssue(), problems);
        PredictedCompiler.check(document.predicted(), problems);
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
                needed.contains(TriggerType.EXPLICIT_REQUEST) ? request(document.explicitRequest()) : null;
        List<PhraseDetector> detectors = PhraseTriggers.of(document).stream()
                .filter(trigger -> needed.contains(trigger.type()))
                .map(this::detector)
                .toList();
        AbuseDetector abuse = needed.contains(TriggerType.ABUSE) ? abuse(document.abuse()) : null;
        KeywordDetector keywords = needed.contains(TriggerType.KEYWORD) ? keywords(document.keyword()) : null;
        SentimentReader reader = new SentimentReader(
                lexicon.compile(document.lexicon()),
                bundled.models().named(DetectionModels.SENTIMENT),
                document.lexicon().share().doubleValue());
        Languages languages = new Languages(bundled.languages(), document.defaultLanguage());
        TextDetection text = new TextDetection(
                vocabulary.build(),
                languages,
                explicitRequest,
                detectors,
                abuse,
                keywords,
                reader,
                IntentsCompiler.compile(document.intents(), bundled),
                tuning);
        PolicyDocument.Sentiment sentiment = document.negativeSentiment();
        return new TriggerPolicy(
                document.version(),
                text,
                new AskedDetector(document.asked().triggers()),
                new AuthorityLimit(document.authorityLimit().enabled()),
                ConversationCompiler.failures(document.repeatedFailure()),
                ExpertiseCompiler.compile(document.expertise()),
                new IssuePolicy(
                        WidespreadDocument.compile(document.widespreadIssue()),
                        ConversationCompiler.contacts(document.repeatedFailure())),
                value(document.customerValue()),
                new NegativeSentiment(
                        sentiment.enabled(),
                        sentiment.message().doubleValue(),
                        new SentimentCourse(
                                sentiment.course(),
                                sentiment.mean().doubleValue(),
                                orNever(sentiment.drop()),
                                orNever(sentiment.worsening()))),
                PredictedCompiler.compile(document.predicted()),
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

    private PhraseDetector detector(PhraseTriggers.PhraseTrigger trigger) {
        PolicyDocument.Model model = trigger.written().model();
        return new PhraseDetector(
                trigger.type(),
                trigger.name(),
                phrases.rules(trigger.name(), trigger.written()),
                isUsed(model) ? sentences(trigger.name(), model.threshold(), model.about()) : null);
    }

    private ExplicitRequest request(PolicyDocument.Phrases request) {
        PolicyDocument.Model model = request.model();
        return new ExplicitRequest(
                phrases.rules(EXPLICIT_REQUEST, request),
                isUsed(model)
                        ? new RequestModel(
                                bundled.models().named(DetectionModels.EXPLICIT_REQUEST),
                                model.threshold().doubleValue())
                        : null);
    }

    private static boolean isUsed(PolicyDocument.Model model) {
        return model != null && model.enabled();
    }

    private SentenceModel sentences(String name, BigDecimal threshold, List<String> about) {
        return new SentenceModel(
                bundled.models().named(name),
                threshold.doubleValue(),
                about.isEmpty() ? null : Topic.of(about, parser));
    }

    private AbuseDetector abuse(PolicyDocument.Abuse abuse) {
        return new AbuseDetector(
                sentences(DetectionModels.ABUSE, abuse.threshold(), List.of()),
                phrases.rule(abuse.any(), abuse.unless()));
    }

    private static double orNever(BigDecimal fall) {
        return fall == null ? Double.POSITIVE_INFINITY : fall.doubleValue();
    }

    private KeywordDetector keywords(PolicyDocument.Keywords keywords) {
        return KeywordDetector.compile(
                keywords.keywords().stream()
                        .map(keyword -> new KeywordDetector.Keyword(
                                keyword.phrase(), Set.copyOf(keyword.channels()), Set.copyOf(keyword.brands())))
                        .toList(),
                parser);
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

    private void checkPhrases(PolicyDocument.Phrases rule, String trigger, String pointer) {
        phrases.checkLanguages(trigger, rule.languages(), pointer, problems);
        checkGroups(rule.any(), pointer + "/any");
        checkEach(rule.unless(), pointer + "/unless");
    }

    private void checkModel(PolicyDocument.Model model, String pointer) {
        if (model != null) {
            checkUnit(model.threshold(), pointer + "/threshold");
            checkEach(model.about(), pointer + "/about");
        }
    }

    /** The model of requests reads clauses, whatever they are about. */
    private void checkAsksAnything(PolicyDocument.Model model) {
        if (model != null && !model.about().isEmpty()) {
            problems.add(new PolicyProblem("/explicitRequest/model/about", "has no effect on this model"));
        }
    }

    private void checkHasModel(PhraseTriggers.PhraseTrigger trigger) {
        if (isUsed(trigger.written().model()) && !bundled.models().has(trigger.name())) {
            problems.add(new PolicyProblem(trigger.pointer() + "/model", "is not there: phrases alone set this off"));
        }
    }

    private void checkGroups(List<PolicyDocument.Phrases.Group> groups, String pointer) {
        for (int i = 0; i < groups.size(); i++) {
            checkUnit(groups.get(i).confidence(), pointer + "/" + i + "/confidence");
            checkEach(groups.get(i).phrases(), pointer + "/" + i + "/phrases");
        }
    }

    private void checkAbuse(PolicyDocument.Abuse abuse) {
        if (abuse != null) {
            checkUnit(abuse.threshold(), "/abuse/threshold");
            checkGroups(abuse.any(), "/abuse/any");
            checkEach(abuse.unless(), "/abuse/unless");
        }
    }

    private void checkKeywords(List<PolicyDocument.Keywords.Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            String phrase = keywords.get(i).phrase();
            tried("/keyword/keywords/" + i + "/phrase", () -> parser.check(phrase));
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

    static List<String> split(String words) {
        return words == null ? List.of() : List.of(words.strip().split("\\s+"));
    }
}
