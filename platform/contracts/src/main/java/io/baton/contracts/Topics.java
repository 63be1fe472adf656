package io.baton.contracts;

import java.util.List;

/** The names of Baton's Kafka topics. The key of every record is the case id. */
public final class Topics {
    /** Contact events, ticks and end marks; read by intake. */
    public static final String CONTACT_EVENTS = "contact-events";
    /** Milestones of cases and analysed messages without their text; written by intake. */
    public static final String CASE_EVENTS = "case-events";
    /** Escalations asked for, further triggers and changes of escalated cases; written by intake. */
    public static final String ESCALATION_REQUESTS = "escalation-requests";
    /** Everything that happens to an escalation; written by routing. */
    public static final String ESCALATION_EVENTS = "escalation-events";
    /** Everything that happens to a draft, and commitments; written by drafting. */
    public static final String DRAFT_EVENTS = "draft-events";

    /** All of them, in the order in which a case flows through them. */
    public static final List<String> ALL =
            List.of(CONTACT_EVENTS, CASE_EVENTS, ESCALATION_REQUESTS, ESCALATION_EVENTS, DRAFT_EVENTS);

    private Topics() {}

    /** The dead letter of one topic for one service. */
    public static String deadLetter(String topic, String service) {
        return topic + "." + service + ".dead-letter";
    }
}
