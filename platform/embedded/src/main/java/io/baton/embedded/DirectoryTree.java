package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory with all below it. */
final class DirectoryTree {

    private DirectoryTree() {}

    /** Deletes the directory and all below it; nothing to do where it is absent. */
    static void delete(Path root) throws IOException {
        for (Path path : pathsOf(root)) {
            Files.deleteIfExists(path);
        }
    }

    /** Gives the directory and all below it to a user. */
    static void give(Path root, int userId) throws IOException {
        for (Path path : pathsOf(root)) {
            Files.setAttribute(path, "unix:uid", userId, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static List<Path> pathsOf(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
