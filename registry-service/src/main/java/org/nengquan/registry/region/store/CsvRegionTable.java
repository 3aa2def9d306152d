package org.nengquan.registry.region.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.nengquan.registry.region.app.RegionTable;
import org.nengquan.registry.region.domain.Region;
import org.nengquan.registry.region.domain.Regions;

/** Reads the table of regions once, from a file in the jar whose first lines name its source. */
@Startup
@ApplicationScoped
class CsvRegionTable implements RegionTable {

    private static final String FILE = "/regions/henan-regions.csv";
    private static final int COLUMNS = 5;

    private final Regions regions = new Regions(read());

    @Override
    public Regions regions() {
        return regions;
    }

    private static List<Region> read() {
        try (InputStream file = Objects.requireNonNull(CsvRegionTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                    .map(CsvRegionTable::region)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(String line) {
        String[] cells = line.split(",", COLUMNS);
        return new Region(cells[0], cells[1], Region.Kind.valueOf(cells[2]), cells[3], "yes".equals(cells[4]));
    }
}
