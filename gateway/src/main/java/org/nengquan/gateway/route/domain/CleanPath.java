package org.nengquan.gateway.route.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path that means the same to the gateway and to the service behind it.
 *
 * <p>Ways to write one path in two manners (dots, doubled slashes, matrix parameters, letters in percent) are how closed
 * doors are walked around, and no address of ours needs them: such requests are refused rather than cleaned.
 */
public record CleanPath(String value) {
    private static final int LONGEST = 1024;
    /** Letters, digits, marks, and percent only for bytes beyond ASCII. */
    private static final Pattern STEP = Pattern.compile("(?:[A-Za-z0-9._~!$'()*+,=:@-]|%[89A-Fa-f][0-9A-Fa-f])++");

    /** The path without a slash at its end, or empty if it could mean something else to somebody else. */
    public static Optional<CleanPath> of(String raw) {
        if (raw.equals("/")) {
            return Optional.of(new CleanPath(raw));
        }
        if (!raw.startsWith("/") || raw.length() > LONGEST) {
            return Optional.empty();
        }
        String path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        boolean clean = !path.isEmpty()
                && Arrays.stream(path.substring(1).split("/", -1)).allMatch(CleanPath::isStep);
        return clean ? Optional.of(new CleanPath(path)) : Optional.empty();
    }

    private static boolean isStep(String step) {
        return STEP.matcher(step).matches() && !step.equals(".") && !step.equals("..");
    }
}
