package io.baton.embedded;

import static io.baton.embedded.ServerStartException.Reason.NO_BINARIES;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per machine and user from the archive on the class path into the directory for
 * temporary files, where later starts find them.
 */
final class PostgresBinaries {

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    static PostgresBinaries unpacked() {
        String archive = "/postgres-" + system() + "-" + processor() + ".txz";
        URL resource = PostgresBinaries.class.getResource(archive);
        if (resource == null) {
            throw new ServerStartException(
                    NO_BINARIES, "There is no PostgreSQL for this system on the class path (" + archive + ").");
        }
        try {
            return new PostgresBinaries(unpack(resource));
        } catch (IOException e) {
            throw new ServerStartException(NO_BINARIES, "PostgreSQL could not be unpacked: " + e.getMessage() + ".", e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static Path unpack(URL resource) throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        String user = System.getProperty("user.name");
        Path home = parent.resolve("baton-postgresql-" + user + "-" + checksum(resource));
        if (Files.isDirectory(home)) {
            requireOwn(home, parent);
            return home;
        }
        Path fresh = Files.createTempDirectory(parent, "baton-postgresql-");
        try {
            unpack(resource, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            DirectoryTree.delete(fresh);
            if (Files.isDirectory(home)) {
                // Another program was faster.
                return home;
            }
            throw e;
        }
    }

    /** Whoever may write to the directory for temporary files must not be able to slip other programs in. */
    private static void requireOwn(Path home, Path parent) throws IOException {
        Path mine = Files.createTempFile(parent, "baton-", ".owner");
        try {
            if (!Files.getOwner(home).equals(Files.getOwner(mine))) {
                throw new FileAlreadyExistsException(home.toString(), null, "it belongs to another user");
            }
        } finally {
            Files.delete(mine);
        }
    }

    private static void unpack(URL resource, Path target) throws IOException {
        try (InputStream raw = new BufferedInputStream(resource.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive has an entry outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String checksum(URL resource) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(resource.openStream(), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(in.getChecksum().getValue());
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
