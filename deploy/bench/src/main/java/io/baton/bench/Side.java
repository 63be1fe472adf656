package io.baton.bench;

/** What is compared. */
enum Side {
    BARE("a bare loop"),
    INTAKE("b intake"),
    WHOLE("c whole way");

    private final String title;

    Side(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
