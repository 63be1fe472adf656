package io.baton.drafting.draft.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.Lists;
import io.baton.contracts.draft.DraftEventData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an event or a command leads to.
 *
 * @param file the case's file afterwards
 * @param changed the drafts that are new or changed
 * @param events to be published, in order
 */
public record Outcome(CaseFile file, List<Draft> changed, List<Emitted> events) {
    public Outcome {
        changed = Lists.copy(changed);
        events = Lists.copy(events);
    }

    /** What a command leads to. */
    public static Outcome of(CaseFile file, CommandResult.Done done, Instant now, String cause) {
        Builder outcome = new Builder(file, now, cause).changed(done.draft());
        done.announcements().forEach(announcement -> outcome.event(announcement.type(), announcement.data()));
        return outcome.build(file);
    }

    /** Collects the events of one cause. */
    static final class Builder {
        private final CaseFile start;
        private final Instant time;
        private final String cause;
        private final List<Draft> changed = new ArrayList<>();
        private final List<Emitted> events = new ArrayList<>();

        Builder(CaseFile start, Instant time, String cause) {
            this.start = start;
            this.time = time;
            this.cause = cause;
        }

        Builder changed(Draft draft) {
            changed.removeIf(other -> other.draftId().equals(draft.draftId()));
            changed.add(draft);
            return this;
        }

        Builder event(String type, DraftEventData data) {
            events.add(start.event(events.size() + 1, type, time, cause, data));
            return this;
        }

        Outcome build(CaseFile file) {
            return new Outcome(file.counted(events.size()), changed, events);
        }
    }
}
