package io.baton.local;

/** The four services, in the order in which a case flows through them. */
public enum Service {
    INTAKE("intake"),
    ROUTING("routing"),
    DRAFTING("drafting"),
    METRICS("metrics");

    private final String schema;

    Service(String schema) {
        this.schema = schema;
    }

    /** The service's name and its folder in the checkout, such as {@code intake-service}. */
    public String directory() {
        return schema + "-service";
    }

    /** The schema of its tables in the database. */
    public String schema() {
        return schema;
    }
}
