package io.baton.acceptance;

import io.baton.local.LocalBaton;
import io.baton.local.Options;
import io.baton.local.Service;
import java.nio.file.Path;

/** Running installations on free ports, with their data below {@code target}. */
final class Installation {
    private static LocalBaton shared;

    private Installation() {}

    /** The installation that tests share which do not disturb each other; it ends with the JVM. */
    static synchronized LocalBaton shared() {
        if (shared == null) {
            shared = fresh("shared");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A new, empty and ready installation; the caller closes it. */
    static LocalBaton fresh(String name) {
        return fresh(name, Options.DEFAULT_PARTITIONS);
    }

    /** The same with so many partitions of every topic. */
    static LocalBaton fresh(String name, int partitions) {
        Path data = Path.of("target", "installations", name);
        LocalBaton baton = LocalBaton.start(Options.of(Path.of("..", ".."), data)
                .onFreePorts()
                .withFresh(true)
                .withPartitions(partitions));
        baton.awaitReady();
        return baton;
    }

    static String intake() {
        return url(Service.INTAKE);
    }

    static String routing() {
        return url(Service.ROUTING);
    }

    static String drafting() {
        return url(Service.DRAFTING);
    }

    static String metrics() {
        return url(Service.METRICS);
    }

    private static String url(Service service) {
        return shared().url(service).toString();
    }
}
