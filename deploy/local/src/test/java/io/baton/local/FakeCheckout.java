package io.baton.local;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A source tree in which every service is built and is a {@link FakeService}. */
final class FakeCheckout {
    private FakeCheckout() {}

    static Path in(Path directory) {
        for (Service service : Service.values()) {
            build(new Checkout(directory).program(service));
        }
        return directory;
    }

    static void build(Path program) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, testClasses());
        try {
            Files.createDirectories(program.getParent());
            try (OutputStream file = Files.newOutputStream(program)) {
                new JarOutputStream(file, manifest).close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String testClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
