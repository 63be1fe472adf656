package io.baton.intake.policy.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A trigger policy as it is written; {@link PolicyCompiler} checks what the types alone cannot say.
 *
 * @param defaultLanguage of messages of which nobody declares the language and whose words do not tell it; en when absent
 * @param overrides other settings of detectors for some messages; none when absent
 * @param words lists of words that phrases use as {@code $name}
 * @param churnRisk off when absent
 * @param safety off when absent
 * @param abuse off when absent
 * @param intents off when absent
 * @param expertise who covers what; off when absent
 * @param widespreadIssue when many customers have one issue; off when absent
 * @param predicted what becomes of predictions; off when absent
 * @param calendars the calendars that SLA policies name
 * @param sla the SLA policies in the order of their rank; none when absent
 * @param commitments what becomes of promises
 */
public record PolicyDocument(
        @NotNull @Min(1) Integer version,

        @Pattern(regexp = "[a-z]{2}", message = "must be a code of two lower-case letters, such as de")
        String defaultLanguage,

        List<WordList> words,
        @NotNull Asked asked,
        @NotNull Switch authorityLimit,
        @NotNull Failures repeatedFailure,
        ExpertiseDocument expertise,
        WidespreadDocument widespreadIssue,
        @NotNull Value customerValue,
        @NotNull Sentiment negativeSentiment,
        PredictedDocument predicted,
        @NotNull Phrases explicitRequest,
        @NotNull Phrases legalThreat,
        Phrases churnRisk,
        Phrases safety,
        Abuse abuse,
        @NotNull Keywords keyword,
        IntentsDocument intents,
        @Size(max = 200) List<OverrideDocument> overrides,
        @NotNull Lexicon lexicon,
        @Size(max = 200) List<CalendarEntry> calendars,
        @Size(max = 200) List<SlaDocument> sla,
        CommitmentsDocument commitments) {
    public PolicyDocument {
        defaultLanguage = defaultLanguage == null ? "en" : defaultLanguage;
        words = Lists.copy(words);
        overrides = Lists.copy(overrides);
        expertise = expertise == null ? ExpertiseDocument.NONE : expertise;
        predicted = predicted == null ? PredictedDocument.OFF : predicted;
        calendars = Lists.copy(calendars);
        sla = Lists.copy(sla);
        commitments = commitments == null ? new CommitmentsDocument(null, null, null) : commitments;
    }

    /** Words separated by blanks, under a name; found also slightly misspelt where the list says so. */
    public record WordList(
            @NotNull @Pattern(regexp = "[a-z][a-z-]*", message = "must be lower-case letters and hyphens")
            String name,

            @NotNull @Size(min = 1, max = 10000) String words,
            Boolean misspelt) {}

    /** The triggers that somebody sets off by other means than words. */
    public record Asked(
            @NotNull Boolean button,
            @NotNull Boolean manual,
            @NotNull Boolean botHandover) {

        Set<TriggerType> triggers() {
            Set<TriggerType> triggers = EnumSet.noneOf(TriggerType.class);
            if (button) {
                triggers.add(TriggerType.BUTTON);
            }
            if (manual) {
                triggers.add(TriggerType.MANUAL);
            }
            if (botHandover) {
                triggers.add(TriggerType.BOT_HANDOVER);
            }
            return triggers;
        }
    }

    /** A detector that is on or off. */
    public record Switch(@NotNull Boolean enabled) {}

    /** How many failed attempts of a cycle are too many, and what else shows failure; what is absent is off. */
    public record Failures(
            @NotNull Boolean enabled,
            @NotNull @Min(1) @Max(50) Integer attempts,
            Answers sameAnswer,
            Again saidAgain,
            Contacts contacts) {
        /** How many times a bot may give one answer, and from when on two are the same. */
        public record Answers(
                @NotNull Boolean enabled,
                @NotNull @Min(2) @Max(8) Integer times,
                @NotNull BigDecimal likeness) {}

        /** With which of a customer's cases about one issue, and within which period, it comes back too often. */
        public record Contacts(
                @NotNull Boolean enabled,
                @NotNull @Min(2) @Max(50) Integer times,
                @NotNull Duration within) {}

        /** From when on a customer's message repeats another. */
        public record Again(
                @NotNull Boolean enabled, @NotNull BigDecimal likeness) {}
    }

    /** Which customers are important and what trouble they must have. */
    public record Value(
            @NotNull Boolean enabled,
            List<Tier> tiers,
            @DecimalMin("0") BigDecimal annualValue,

            @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code of ISO 4217")
            String currency,

            List<Severity> severities,
            @NotNull BigDecimal sentiment) {
        public Value {
            tiers = Lists.copy(tiers);
            severities = Lists.copy(severities);
        }
    }

    /**
     * How bad one message, or the course of the last ones, must be.
     *
     * @param drop by how much a message must fall below the mean of those before; null when that is no reason
     * @param worsening by how much a course must fall from message to message in all; null when that is no reason
     */
    public record Sentiment(
            @NotNull Boolean enabled,
            @NotNull BigDecimal message,
            @NotNull @Min(2) @Max(20) Integer course,
            @NotNull BigDecimal mean,
            @DecimalMin("0.1") BigDecimal drop,
            @DecimalMin("0.1") BigDecimal worsening) {}

    /**
     * From which probability a sentence is abusive, and phrases that are so, or are not so, in any case.
     *
     * @param threshold of the model's probability, 0 to 1
     */
    public record Abuse(
            @NotNull Boolean enabled,
            @NotNull BigDecimal threshold,
            @Size(min = 0, max = 50) List<Phrases.Group> any,
            @Size(min = 0, max = 1000) List<String> unless) {
        public Abuse {
            any = Lists.copy(any);
            unless = Lists.copy(unless);
        }
    }

    /**
     * Phrases by how surely they mean it, those that only look alike, and the model that is asked where they are silent.
     *
     * @param languages whose phrases, of those that come with Baton, count as well
     * @param model none when absent
     */
    public record Phrases(
            @NotNull Boolean enabled,
            @Size(min = 0, max = 20) List<String> languages,
            Model model,
            @NotNull @Size(min = 1, max = 50) List<Group> any,
            @Size(min = 0, max = 1000) List<String> unless) {
        public Phrases {
            languages = Lists.copy(languages);
            any = Lists.copy(any);
            unless = Lists.copy(unless);
        }

        /** Phrases that are equally sure. */
        public record Group(
                @NotNull BigDecimal confidence,
                @NotNull @Size(min = 1, max = 1000) List<String> phrases) {
            public Group {
                phrases = Lists.copy(phrases);
            }
        }
    }

    /**
     * Whether a trained model is used, and the probability from which it counts.
     *
     * @param about phrases of which a sentence must have one for the model to be asked; any sentence when it is empty
     */
    public record Model(
            @NotNull Boolean enabled,
            @NotNull BigDecimal threshold,
            @Size(min = 0, max = 1000) List<String> about) {
        public Model {
            about = Lists.copy(about);
        }
    }

    /** Words and phrases of the organisation's own choice. */
    public record Keywords(
            @NotNull Boolean enabled,
            @Size(min = 0, max = 1000) List<Keyword> keywords) {
        public Keywords {
            keywords = Lists.copy(keywords);
        }

        /** A phrase, and where it applies; everywhere when nothing is said. */
        public record Keyword(
                @NotNull @Size(min = 1, max = 200) String phrase, List<Channel> channels, List<String> brands) {
            public Keyword {
                channels = Lists.copy(channels);
                brands = Lists.copy(brands);
            }
        }
    }

    /**
     * Weights of words and phrases, what turns them round and what makes them stronger.
     *
     * @param share of the lexicon in a message's sentiment; a model has the rest; all of it when absent
     */
    public record Lexicon(
            @NotNull @Size(min = 1, max = 200) List<Entry> entries,
            @NotNull @Size(min = 1, max = 1000) String negations,
            List<Entry> intensifiers,
            @DecimalMin("0") @DecimalMax("1") BigDecimal share) {
        public Lexicon {
            share = share == null ? BigDecimal.ONE : share;
            entries = Lists.copy(entries);
            intensifiers = Lists.copy(intensifiers);
        }

        /** Words separated by blanks and phrases, all of one weight. */
        public record Entry(
                @NotNull BigDecimal weight,
                @Size(min = 1, max = 20000) String words,
                @Size(min = 0, max = 1000) List<String> phrases) {
            public Entry {
                phrases = Lists.copy(phrases);
            }
        }
    }
}
