package io.baton.intake.casefile;

import io.baton.contracts.Topics;
import io.baton.contracts.Uuid5;
import io.baton.messaging.Lanes;
import io.baton.messaging.Outgoing;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Puts a mark that concerns more cases than are judged at once on its partition again, for those that are left. */
@Singleton
final class ContinuedMarks {
    /** The last case that an edit has been applied to. */
    private static final String AFTER = "continuedafter";

    private final Lanes lanes;

    ContinuedMarks(Lanes lanes) {
        this.lanes = lanes;
    }

    /** Where a mark begins to look for cases. */
    DueCases.Place start(PlacedMark mark) {
        Object after = mark.logged().event().getExtension(AFTER);
        return after == null ? DueCases.Place.START : DueCases.Place.after(UUID.fromString(after.toString()));
    }

    /**
     * Continues a mark. The id follows from the mark's, so that it is continued once however often it is read.
     *
     * @param end up to where it has judged; of an edit the cases behind it are left, of an end mark those that are still due
     */
    void publish(PlacedMark mark, DueCases.Place end, Outgoing outgoing) {
        CloudEvent read = mark.logged().event();
        UUID id = Uuid5.of(Uuid5.URL_NAMESPACE, read.getSource() + "#" + read.getId() + "#continued#" + mark.lane());
        CloudEventBuilder next = CloudEventBuilder.v1(read).withId(id.toString());
        if (mark.mark() instanceof CaseMark.PolicyEdit) {
            next.withExtension(AFTER, end.caseId().toString());
        }
        outgoing.publish(Topics.CONTACT_EVENTS, lanes.keyOn(mark.lane()), next.build());
    }
}
