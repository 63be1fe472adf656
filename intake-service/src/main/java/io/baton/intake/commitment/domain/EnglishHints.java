package io.baton.intake.commitment.domain;

import java.util.Map;

/** What changes the meaning of an English promise. */
final class EnglishHints {
    private EnglishHints() {}

    static Wordings<Hint> get() {
        Wordings<Hint> hints = new Wordings<>(Map.of(
                "said", Wording.words("said says told tells promised mentioned stated states assured wrote claims"),
                "hoping",
                        Wording.words(
                                "hope hopes hoping hopefully maybe perhaps probably possibly likely presumably")));
        addTakingBack(hints);
        addSeparating(hints);
        return hints.add(
                Hint.NOTHING,
                "as soon as possible",
                "as (promised|agreed|discussed|mentioned|requested)",
                "(give|allow) (me|us) a (moment|minute|second|bit)",
                "no (problem|worries|trouble|matter)",
                "do not (worry|hesitate)",
                "no need to",
                "you do not (need|have) to",
                "not only",
                "from (us|me|our|my|here|now)",
                "you can expect",
                "what (i|we) can do",
                "have to (check|ask|see|talk|find)",
                "please (note|know|bear|wait|hold|rest|accept|be|excuse|forgive|allow)",
                "rest assured that",
                "once (again|more)",
                "let me (check|see|look|assure|confirm)",
                "i (can|do) confirm that",
                "sorry that");
    }

    private static void addTakingBack(Wordings<Hint> hints) {
        hints.add(
                        Hint.CONDITION,
                        "(if|unless|once|when|whenever|provided|providing|assuming|depending|pending|upon|after|whether)",
                        "(otherwise|subject)",
                        "as (soon|long) as",
                        "in case",
                        "according to",
                        "in the event",
                        "should (you|it|this)",
                        ", $hoping",
                        ", i (hope|think|guess|believe)")
                .add(
                        Hint.DOUBT,
                        "(not|never|no|neither|nor|unable|might|may|should|could|would|try|trying|aim|aiming)",
                        "(expect|expected|expects|expecting|plan|planned|planning|intend|think|believe|guess|thought)",
                        "(usually|normally|typically|generally|ideally|always|approximately|roughly|estimated)",
                        "(every|each|daily|weekly|hourly|regularly|policy|policies)",
                        "$said",
                        "$hoping")
                .add(Hint.DUTY, "(please|kindly)", "you must", "you [will|would] (need|have) to", "let (me|us) know")
                .add(
                        Hint.OFFER,
                        "would you like (me|us) to",
                        "would you like to (proceed|continue|go)",
                        "do you (want|wish|agree|accept)",
                        "(shall|should|may|can) (i|we) (proceed|continue|go|process|cancel|refund|issue|do)",
                        "please confirm",
                        "(could|can) you [please] confirm");
    }

    private static void addSeparating(Wordings<Hint> hints) {
        hints.add(Hint.BREAK, ",", "and", "but", "so", "however", ":", "\u2013", "\u2014", "yet", "&", "\u2022")
                .add(
                        Hint.STOP,
                        "from",
                        "(because|since|as|while|whereas|which|who|whom|whose|where|although|though|until|till|than|due)",
                        "that (the|your|you|we|it|this|they|our|my|a|an|all|everything|there|i|he|she)",
                        "(is|are|was|were|has|had|does|did|can|closes|opens|starts|ends|expires)",
                        "to (discuss|confirm|book|arrange|go|talk|check|see|make|schedule|review|make|remind|explain|"
                                + "pick|collect|ask|find|plan)");
    }
}
