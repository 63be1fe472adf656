package io.baton.intake.casefile.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.Intent;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.detection.domain.Sentiment;
import io.baton.intake.detection.domain.TextDetection;
import java.util.List;

/**
 * What the words of an event say by themselves; only a customer's words are read.
 *
 * @param traits with the language of the message, null when no customer spoke
 * @param sentiment null when no customer spoke
 * @param apart the sentiment of what is said besides abuse, null when no customer spoke
 */
record Detected(CaseTraits traits, Sentiment sentiment, Sentiment apart, List<Finding> findings, List<Intent> intents) {
    private static final Detected NOTHING = new Detected(CaseTraits.UNKNOWN, null, null, List.of(), List.of());

    static Detected in(ContactEvent event, Facts known, TextDetection detection) {
        if (!(event.data() instanceof MessagePosted message) || !Authors.wroteCustomer(message)) {
            return NOTHING;
        }
        Channel channel = message.channel() == null ? known.knownChannel() : message.channel();
        Tier tier = known.knownCustomer() == null ? null : known.knownCustomer().tier();
        CaseTraits traits = new CaseTraits(tier, channel, known.brand(), known.language());
        TextDetection.Reading reading = detection.read(message.text(), traits);
        return new Detected(
                reading.traits(), reading.sentiment(), reading.apart(), reading.findings(), reading.intents());
    }

    Double sentimentScore() {
        return sentiment == null ? null : sentiment.score();
    }

    List<TriggerType> types() {
        return findings.stream().map(Finding::type).distinct().toList();
    }
}
