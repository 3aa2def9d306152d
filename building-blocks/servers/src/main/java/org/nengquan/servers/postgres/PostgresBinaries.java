package org.nengquan.servers.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.nengquan.servers.ServerFailure;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once per version under the user's cache folder.
 *
 * <p>We run them ourselves instead of through {@code EmbeddedPostgres}: that class passes {@code -F}
 * (no fsync), stops the server from a shutdown hook of its own, before the services that still use it,
 * and cannot tell a server that failed from one that is slow.
 */
public final class PostgresBinaries {

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks the programs for this machine unless that was done before; several JVMs may try at once. */
    public static PostgresBinaries unpacked() {
        try {
            return new PostgresBinaries(unpack(archive()));
        } catch (IOException e) {
            throw new ServerFailure("postgresql", "its programs cannot be unpacked: " + e.getMessage(), e);
        }
    }

    /**
     * The command line of one of the programs. PostgreSQL refuses to run as root, so root runs it in a user
     * namespace, where it is nobody but still owns root's files.
     */
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        var machine = System.getProperty("os.arch");
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, "amd64".equals(machine) ? "x86_64" : machine)) {
            return archive.readAllBytes();
        }
    }

    private static Path unpack(byte[] archive) throws IOException {
        var checksum = new CRC32();
        checksum.update(archive);
        var home = Path.of(
                System.getProperty("user.home"),
                ".cache",
                "nengquan",
                "postgresql-" + Long.toHexString(checksum.getValue()));
        if (Files.exists(home)) {
            return home;
        }
        Files.createDirectories(home.getParent());
        var unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
        extract(archive, unfinished);
        return publish(unfinished, home);
    }

    private static Path publish(Path unfinished, Path home) throws IOException {
        try {
            return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.exists(home)) {
                return home; // another JVM was faster; its copy is as good as ours
            }
            throw e;
        }
    }

    private static void extract(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            file.toFile().setExecutable((entry.getMode() & 0111) != 0);
        }
    }
}
