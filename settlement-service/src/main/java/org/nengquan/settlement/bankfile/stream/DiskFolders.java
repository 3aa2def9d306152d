package org.nengquan.settlement.bankfile.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.bankfile.app.Folders;
import org.nengquan.settlement.digest.domain.Sha256;

/**
 * The folders on a disk. A file is seen when it carries its last name, {@code *.xml} without a leading dot: both sides
 * write under another name first and rename, which is atomic. Taken files go to {@code in/taken}, refused ones to {@code
 * in/refused} with their reasons beside them.
 */
@ApplicationScoped
class DiskFolders implements Folders {
    private static final int AT_ONCE = 50;

    /** A longer one is cut here, which no message survives unnoticed: it is refused as unreadable. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Vertx vertx;
    private final Path in;
    private final Path out;

    DiskFolders(Vertx vertx, FilesConfig config) {
        this.vertx = vertx;
        this.in = config.in();
        this.out = config.out();
    }

    @Override
    public Uni<List<Found>> waiting() {
        return aside(this::look);
    }

    @Override
    public Uni<Void> taken(Found file) {
        return aside(() -> move(file, "taken"));
    }

    @Override
    public Uni<Void> refused(Found file, String reasons) {
        return aside(() -> {
            Path beside = Files.createDirectories(in.resolve("refused")).resolve(storedName(file) + ".reason.txt");
            Files.writeString(beside, reasons + "\n");
            return move(file, "refused");
        });
    }

    @Override
    public Uni<Void> put(String name, String content) {
        return aside(() -> write(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Work on a disk may block, and an event loop must not. */
    private <T> Uni<T> aside(Work<T> work) {
        return vertx.executeBlocking(work::done)
                .onFailure(IOException.class)
                .transform(e -> new UncheckedIOException((IOException) e));
    }

    private List<Found> look() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path path : finished()) {
            byte[] content = content(path);
            found.add(new Found(path.getFileName().toString(), content, Sha256.of(content)));
        }
        return found;
    }

    private List<Path> finished() throws IOException {
        try (var all = Files.list(Files.createDirectories(in))) {
            return all.filter(DiskFolders::isFinished).sorted().limit(AT_ONCE).toList();
        }
    }

    private static byte[] content(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(MOST_BYTES);
        }
    }

    private static boolean isFinished(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".xml") && !name.startsWith(".") && Files.isRegularFile(path);
    }

    private Void move(Found file, String folder) throws IOException {
        Path to = Files.createDirectories(in.resolve(folder)).resolve(storedName(file));
        try {
            Files.move(in.resolve(file.name()), to, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException moved) {
            // Another replica has put the same file away.
        }
        return null;
    }

    private Void write(String name, byte[] content) throws IOException {
        Files.createDirectories(out);
        Path unfinished = out.resolve("." + name);
        try (var file = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
        Files.move(unfinished, out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return null;
    }

    private static String storedName(Found file) {
        return file.sha256().substring(0, 8) + "-" + file.name();
    }

    /** Something that a disk does. */
    private interface Work<T> {
        T done() throws IOException;
    }
}
