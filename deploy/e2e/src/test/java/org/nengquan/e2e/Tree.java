package org.nengquan.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checkout under test. */
public final class Tree {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".local", "dist");

    private Tree() {}

    public static Path root() {
        String given = System.getProperty("nengquan.root");
        Path start = Path.of(given == null ? "" : given).toAbsolutePath();
        Path here = start;
        while (!Files.exists(here.resolve("contracts"))) {
            here = here.getParent();
        }
        return here;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Tree::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : file) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
