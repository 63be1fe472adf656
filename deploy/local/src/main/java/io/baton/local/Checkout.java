package io.baton.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The source tree with the services as packaged by the build. */
record Checkout(Path root) {

    /** Where the build puts the program of a service. */
    Path program(Service service) {
        return root.resolve(service.directory()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Refuses a tree in which a service is not built. */
    void requireBuilt() {
        List<String> missing = Arrays.stream(Service.values())
                .filter(service -> !Files.isRegularFile(program(service)))
                .map(Service::directory)
                .toList();
        if (!missing.isEmpty()) {
            throw new LauncherException(
                    ExitCode.NOT_BUILT,
                    "Not built in " + root + ": " + String.join(", ", missing)
                            + "; run ./mvnw -DskipTests package there.");
        }
    }
}
