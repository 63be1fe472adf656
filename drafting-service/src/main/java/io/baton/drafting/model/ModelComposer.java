package io.baton.drafting.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.Json;
import io.baton.drafting.checklist.domain.Checklist;
import io.baton.drafting.draft.domain.Draft;
import io.baton.drafting.facts.domain.Facts;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Has a model write a draft's text. */
@Singleton
final class ModelComposer {

    private static final Logger LOG = Logger.getLogger(ModelComposer.class);

    private final Instance<MessageWriter> writer;

    ModelComposer(Instance<MessageWriter> writer) {
        this.writer = writer;
    }

    /** The model's message; empty when it gave none that could be read. */
    Optional<ModelMessage> write(Draft draft) {
        try {
            ModelMessage message = writer.get()
                    .write(
                            draft.scenario().name(),
                            draft.audience().name(),
                            draft.channel().name(),
                            draft.language(),
                            Checklist.wordLimit(draft.channel()),
                            json(draft.facts()),
                            shown(draft));
            return Optional.ofNullable(message)
                    .filter(given -> given.text() != null && !given.text().isBlank())
                    .map(given ->
                            new ModelMessage(subject(draft, given), given.text().strip()));
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "draftId=%s model=failed fault=%s",
                    draft.draftId(), failure.getClass().getName());
            return Optional.empty();
        }
    }

    private static String subject(Draft draft, ModelMessage message) {
        if (draft.channel() != DraftChannel.EMAIL) {
            return null;
        }
        return message.subject() == null || message.subject().isBlank()
                ? draft.subject()
                : message.subject().strip();
    }

    private static String shown(Draft draft) {
        return draft.subject() == null ? draft.text() : "Subject: " + draft.subject() + "\n" + draft.text();
    }

    private static String json(Facts facts) {
        try {
            return Json.mapper().writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts have no JSON form", e);
        }
    }
}
