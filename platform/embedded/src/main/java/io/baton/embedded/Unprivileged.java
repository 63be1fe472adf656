package io.baton.embedded;

import static io.baton.embedded.ServerStartException.Reason.RUNS_AS_ROOT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to run a program that refuses to run as root, as PostgreSQL does: as it is for an ordinary user; for root in a
 * user namespace without any rights or, where containers forbid these, as the user "nobody".
 */
final class Unprivileged {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final int userId;

    private Unprivileged(List<String> prefix, int userId) {
        this.prefix = prefix;
        this.userId = userId;
    }

    static Unprivileged user() {
        int self = Integer.parseInt(Command.run(List.of("id", "-u")).output().strip());
        if (self != ROOT) {
            return new Unprivileged(List.of(), self);
        }
        List<String> namespace = List.of("unshare", "--user");
        if (works(namespace)) {
            return new Unprivileged(namespace, ROOT);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody)) {
            return new Unprivileged(nobody, NOBODY);
        }
        throw new ServerStartException(
                RUNS_AS_ROOT,
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: use another user.");
    }

    Command.Outcome run(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return Command.run(command);
    }

    /** Lets the program write to the directory, which this process has made or found. */
    void own(Path directory) throws IOException {
        if (prefix.isEmpty() || ownerOf(directory) == userId) {
            return;
        }
        DirectoryTree.give(directory, userId);
    }

    private static int ownerOf(Path directory) throws IOException {
        return (Integer) Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean works(List<String> prefix) {
        List<String> probe = new ArrayList<>(prefix);
        probe.add("true");
        return Command.run(probe).succeeded();
    }
}
