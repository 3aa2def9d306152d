package org.nengquan.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this checkout. */
final class Tree {
    private static final Path ROOT = Path.of(System.getProperty("nengquan.root", "../.."))
            .toAbsolutePath()
            .normalize();

    static final Path CHART = file("deploy/helm/nengquan");

    private Tree() {}

    static Path file(String path) {
        Path here = ROOT.resolve(path);
        return Files.exists(here) ? here : ROOT.resolve("../..").resolve(path).normalize();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
