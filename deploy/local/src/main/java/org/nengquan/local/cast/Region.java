package org.nengquan.local.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A region that may trade, with the login name of its authority. */
record Region(String code, String name, String login) {

    static final String PROVINCE_CODE = "410000";

    boolean isProvince() {
        return code.equals(PROVINCE_CODE);
    }

    static List<Region> all() {
        try (InputStream file = Region.class.getResourceAsStream("/cast/regions.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Region(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
