package io.baton.drafting.draft.domain;

import io.baton.contracts.Lists;
import io.baton.contracts.draft.DraftEventData;
import java.util.List;
import java.util.Map;

/** The answer to a command. */
public sealed interface CommandResult {

    /** It is done. */
    record Done(Draft draft, List<Announcement> announcements) implements CommandResult {
        public Done {
            announcements = Lists.copy(announcements);
        }
    }

    /**
     * The draft does not allow it.
     *
     * @param detail a sentence that names what stands against it
     * @param names the checks, holds or the status that stand against it
     */
    record Refused(String detail, Map<String, List<String>> names) implements CommandResult {}

    /** An event to be published. */
    record Announcement(String type, DraftEventData data) {}

    /** Done, with one event. */
    static CommandResult done(Draft draft, String type, DraftEventData data) {
        return new Done(draft, List.of(new Announcement(type, data)));
    }
}
