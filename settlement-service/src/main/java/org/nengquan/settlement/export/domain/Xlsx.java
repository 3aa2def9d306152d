package org.nengquan.settlement.export.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet (ECMA-376, transitional). Text is stored as text and never as a formula. The same rows give the
 * same bytes: no clock goes into it.
 *
 * <p>By hand and not by Apache POI: one plain sheet needs five small parts, and POI would bring 12 MB for it.
 */
public final class Xlsx implements Sheet {
    private static final int FEN_DIGITS = 2;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String name;
    private final StringBuilder rows = new StringBuilder();

    /** @param name of the sheet: at most 31 characters, none of them []:*?/\ */
    public Xlsx(String name) {
        this.name = name;
    }

    @Override
    public Xlsx row(Object... cells) {
        rows.append("<row>");
        for (Object cell : cells) {
            rows.append(cell(cell));
        }
        rows.append("</row>");
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts().entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>""".formatted(TYPE, TYPE, TYPE));
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
                """.formatted(MAIN, OFFICE, escaped(name)));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")));
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                <cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>""".formatted(MAIN));
        parts.put("xl/worksheets/sheet1.xml", """
                <worksheet xmlns="%s"><cols><col min="1" max="1" width="14" customWidth="1"/>\
                <col min="2" max="3" width="30" customWidth="1"/><col min="4" max="6" width="20" customWidth="1"/></cols>\
                <sheetData>%s</sheetData></worksheet>""".formatted(MAIN, rows));
        return parts;
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String cell(Object cell) {
        return cell instanceof Long fen
                ? "<c s=\"1\"><v>" + BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString() + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell.toString()) + "</t></is></c>";
    }

    /** XML knows no control characters but tab and line break; they are left out. */
    private static String escaped(String text) {
        var plain = new StringBuilder();
        text.codePoints().filter(Xlsx::isXml).forEach(plain::appendCodePoint);
        return plain.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isXml(int c) {
        boolean surrogateOrNone = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
        return c == '\t' || c == '\n' || (c >= ' ' && !surrogateOrNone);
    }
}
