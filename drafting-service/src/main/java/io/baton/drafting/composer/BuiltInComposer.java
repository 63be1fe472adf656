package io.baton.drafting.composer;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.Composition;
import io.baton.drafting.composer.domain.MessageComposer;
import io.baton.drafting.composer.domain.MessagePlan;
import io.baton.drafting.composer.domain.MessagePlanner;
import io.baton.drafting.composer.domain.Repertoire;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Puts a plan into the words of templates. Given texts are data to the templates and never parsed as one. */
@Singleton
public final class BuiltInComposer implements MessageComposer {

    private static final String SUBJECT = "Subject: ";

    private final Wording wording = new Wording(Repertoire.LANGUAGES, Repertoire.SCENARIOS);

    @Override
    public Composition compose(Assignment assignment) {
        if (!Repertoire.SCENARIOS.contains(assignment.scenario())
                || !Repertoire.LANGUAGES.contains(assignment.language())) {
            throw new IllegalArgumentException(
                    "no wording for " + assignment.scenario() + " in " + assignment.language());
        }
        MessagePlan plan = MessagePlanner.plan(assignment);
        String text = wording.render(
                assignment.language(), nameOf(assignment.scenario(), assignment.channel()), plan.values());
        if (!text.startsWith(SUBJECT)) {
            return plan.worded(null, text);
        }
        int end = text.indexOf('\n');
        return plan.worded(text.substring(SUBJECT.length(), end), text.substring(end + 1));
    }

    static String nameOf(Scenario scenario, DraftChannel channel) {
        return (scenario.name() + "." + channel.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
