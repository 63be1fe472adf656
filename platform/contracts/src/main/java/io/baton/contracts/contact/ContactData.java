package io.baton.contracts.contact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a contact event says; which of its forms is told by the event's type. */
public sealed interface ContactData
        permits ApprovalNeeded,
                AttemptFailed,
                CaseAssigned,
                CaseOpened,
                CaseReopened,
                CaseResolved,
                EscalationAsked,
                MessagePosted,
                SurveyAnswered {

    /** The record of each contact event type, in the order of the documentation. */
    Map<String, Class<? extends Record>> TYPES = types();

    private static Map<String, Class<? extends Record>> types() {
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        types.put("baton.case.opened.v1", CaseOpened.class);
        types.put("baton.message.posted.v1", MessagePosted.class);
        types.put("baton.attempt.failed.v1", AttemptFailed.class);
        types.put("baton.approval.needed.v1", ApprovalNeeded.class);
        types.put("baton.escalation.asked.v1", EscalationAsked.class);
        types.put("baton.case.assigned.v1", CaseAssigned.class);
        types.put("baton.case.resolved.v1", CaseResolved.class);
        types.put("baton.case.reopened.v1", CaseReopened.class);
        types.put("baton.survey.answered.v1", SurveyAnswered.class);
        return Collections.unmodifiableMap(types);
    }
}
