package org.nengquan.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Helm's library renders no hooks. So that tests see the pod of {@code helm test} too, it is none in a copy of the chart. */
final class Unhooked {
    private static final String HOOK = "helm.sh/hook:";
    private static final String NO_HOOK = "helm.sh/no-hook:";

    static final Path CHART = copy();

    private Unhooked() {}

    /** What Helm has rendered of the chart itself, as it would be rendered of the copy. */
    static String text(String rendered) {
        return rendered.replace(HOOK, NO_HOOK);
    }

    private static Path copy() {
        try (var files = Files.walk(Tree.CHART)) {
            Path copy = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "unhooked");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(Tree.CHART.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(to, text(Tree.read(file)));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
