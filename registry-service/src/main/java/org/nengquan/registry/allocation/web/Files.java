package org.nengquan.registry.allocation.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.util.Map;
import org.nengquan.registry.allocation.domain.AllocationTable;
import org.nengquan.registry.allocation.domain.OutputTable;
import org.nengquan.registry.table.app.CsvTables;

/** The two kinds of file that come in. */
final class Files {

    static final String CSV = "text/csv";

    private static final CsvTables.Columns ALLOCATION = new CsvTables.Columns(
            AllocationTable.COLUMNS,
            Map.of(
                    "统一社会信用代码", AllocationTable.UNIT,
                    "核定数量", AllocationTable.QUANTITY,
                    "核定产量", AllocationTable.OUTPUT));
    private static final CsvTables.Columns OUTPUT = new CsvTables.Columns(
            OutputTable.COLUMNS, Map.of("统一社会信用代码", OutputTable.UNIT, "核查产量", OutputTable.OUTPUT));

    private Files() {}

    static AllocationTable allocation(byte[] file, HttpHeaders headers) {
        return new AllocationTable(CsvTables.read(file, charset(headers), ALLOCATION));
    }

    static OutputTable outputs(byte[] file, HttpHeaders headers) {
        return new OutputTable(CsvTables.read(file, charset(headers), OUTPUT));
    }

    private static Charset charset(HttpHeaders headers) {
        return CsvTables.charset(headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER));
    }
}
