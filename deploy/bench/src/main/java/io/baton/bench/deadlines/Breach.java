package io.baton.bench.deadlines;

/** What comes of a deadline that has passed. */
enum Breach {
    /** It is told. */
    TOLD("Told", 1, 0),
    /** It is told, and an escalation with a snapshot of the case is asked for. */
    ESCALATED("Escalated", 1, 1);

    private final String brand;
    private final int caseEvents;
    private final int requests;

    Breach(String brand, int caseEvents, int requests) {
        this.brand = brand;
        this.caseEvents = caseEvents;
        this.requests = requests;
    }

    /** The brand whose cases the benchmark's policy treats so. */
    String brand() {
        return brand;
    }

    /** Events on {@code case-events} for each case. */
    int caseEvents() {
        return caseEvents;
    }

    /** Events on {@code escalation-requests} for each case. */
    int requests() {
        return requests;
    }
}
