package org.nengquan.helm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Helm that is a program of this machine, beside the one that the tests carry as a library. */
record HelmProgram(String path) {

    /** What a run of it ended with and said, on both of its channels. */
    record Said(int status, String out, String err) {}

    String version() {
        return run(List.of("version", "--template", "{{.Version}}")).out();
    }

    /** Looks at the chart as strictly as it can. */
    Said lint() {
        return run(List.of("lint", "--strict", Tree.CHART.toString()));
    }

    /** Renders the chart as {@link Rendering#of(List, Map)} does. */
    Said template(List<String> profiles, Map<String, String> values) {
        List<String> words = new ArrayList<>(
                List.of("template", Rendering.RELEASE, Tree.CHART.toString(), "--namespace", Rendering.NAMESPACE));
        words.addAll(List.of("--kube-version", Rendering.KUBERNETES));
        profiles.forEach(profile ->
                words.addAll(List.of("--values", Rendering.profile(profile).toString())));
        values.forEach((value, is) -> words.addAll(List.of("--set", value + "=" + is)));
        return run(words);
    }

    private Said run(List<String> words) {
        List<String> command = new ArrayList<>(List.of(path));
        command.addAll(words);
        try {
            Process helm = new ProcessBuilder(command).start();
            String out = all(helm.getInputStream());
            // A few lines, which wait in their pipe until the rest is read.
            String err = all(helm.getErrorStream());
            return new Said(helm.waitFor(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Helm ran", e);
        }
    }

    private static String all(InputStream said) throws IOException {
        return new String(said.readAllBytes(), StandardCharsets.UTF_8);
    }
}
