package io.baton.drafting.model;

import io.baton.drafting.DraftingConfig;
import io.baton.drafting.draft.Drafts;
import io.baton.drafting.draft.ModelSwitch;
import io.baton.drafting.draft.domain.CommandResult;
import io.baton.drafting.draft.domain.Draft;
import io.baton.drafting.draft.domain.DraftCommand;
import io.baton.drafting.draft.domain.ModelWish;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Has drafts written by the model, one after the other, outside of any transaction. */
@ApplicationScoped
class ModelScheduler {

    private static final Logger LOG = Logger.getLogger(ModelScheduler.class);

    private final ModelSwitch model;
    private final ModelQueue queue;
    private final ModelComposer composer;
    private final Drafts drafts;
    private final DraftingConfig config;
    private final Clock clock;

    ModelScheduler(
            ModelSwitch model,
            ModelQueue queue,
            ModelComposer composer,
            Drafts drafts,
            DraftingConfig config,
            Clock clock) {
        this.model = model;
        this.queue = queue;
        this.composer = composer;
        this.drafts = drafts;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${baton.drafting.model.every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "model")
    void writeWaiting() {
        if (!model.isOn()) {
            return;
        }
        Optional<ModelQueue.Claim> claim = claim();
        while (claim.isPresent()) {
            write(claim.get());
            claim = claim();
        }
    }

    private Optional<ModelQueue.Claim> claim() {
        return queue.claim(clock.instant(), config.model().lease());
    }

    private void write(ModelQueue.Claim claim) {
        Optional<Draft> draft = drafts.find(claim.draftId())
                .filter(found -> ModelWish.of(found, true).equals(Optional.of(claim.revision())));
        Optional<ModelMessage> message = draft.flatMap(composer::write);
        message.ifPresent(given -> offer(claim, given));
        queue.close(claim);
    }

    private void offer(ModelQueue.Claim claim, ModelMessage message) {
        DraftCommand offer = new DraftCommand.OfferText(claim.revision(), message.subject(), message.text());
        Optional<CommandResult> result = drafts.apply(claim.draftId(), offer);
        if (result.isPresent() && result.get() instanceof CommandResult.Refused refused) {
            LOG.infof("draftId=%s model=refused against=%s", claim.draftId(), refused.names());
        } else {
            LOG.infof("draftId=%s model=taken", claim.draftId());
        }
    }
}
