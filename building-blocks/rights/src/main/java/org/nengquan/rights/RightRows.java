package org.nengquan.rights;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.rights.domain.Representatives;
import org.nengquan.rights.domain.Right;

/** Rows of {@code representative} beside their participants: uscc, hash of the login name, rights with blanks between. */
final class RightRows {

    private RightRows() {}

    /** Each participant that is in the rows; hash and rights are null for one for whom nobody may act. */
    static Map<String, Representatives> byUscc(List<Object[]> rows) {
        Map<String, Map<String, Set<Right>>> rights = new HashMap<>();
        for (@Nullable Object[] row : rows) {
            var ofOne = rights.computeIfAbsent((String) row[0], uscc -> new HashMap<>());
            if (row[1] instanceof String hash && row[2] instanceof String given) {
                ofOne.put(hash, parse(given));
            }
        }
        return rights.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new Representatives(entry.getKey(), entry.getValue())));
    }

    static String format(Set<Right> rights) {
        return rights.stream().sorted().map(Right::name).collect(Collectors.joining(" "));
    }

    private static Set<Right> parse(String given) {
        return Arrays.stream(given.split(" ")).map(Right::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
