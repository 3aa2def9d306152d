package org.nengquan.disclosure.cap.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nengquan.disclosure.cap.app.CapStatement;
import org.nengquan.disclosure.cap.domain.Issued;
import org.nengquan.disclosure.edition.app.Csv;
import org.nengquan.disclosure.edition.app.Listing;
import org.nengquan.disclosure.fact.domain.Category;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.Region;

@Path("/api/disclosure/v1")
class CapResource {

    private final CapStatement statement;

    CapResource(CapStatement statement) {
        this.statement = statement;
    }

    /** One line of the statement; quantity in whole units of the instrument. */
    record CapLine(
            Instrument instrument,
            Category category,
            String regionCode,
            String regionName,
            int year,
            long issued,
            long issuances) {

        static CapLine of(Issued issued) {
            Issued.Key key = issued.key();
            return new CapLine(
                    key.instrument(),
                    key.category(),
                    key.regionCode(),
                    Region.of(key.regionCode()).zh(),
                    key.vintageYear(),
                    issued.quantity(),
                    issued.issuances());
        }

        Object[] cells() {
            return new Object[] {instrument, category, regionCode, regionName, year, issued, issuances};
        }
    }

    @GET
    @Path("/cap-statement")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Quota issued by instrument, category, region and year (ADD-01)")
    public Uni<Listing<CapLine>> lines() {
        return statement.lines().map(CapResource::shown).map(lines -> new Listing<>(lines, null));
    }

    @GET
    @Path("/downloads/cap-statement.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The cap statement as a file")
    public Uni<String> file() {
        return statement.lines().map(CapResource::shown).map(CapResource::csv);
    }

    private static List<CapLine> shown(List<Issued> lines) {
        return lines.stream().map(CapLine::of).toList();
    }

    private static String csv(List<CapLine> lines) {
        return Csv.head("品种", "类别", "地区代码", "地区", "年度", "已发放", "发放次数")
                + Csv.rows(lines.stream().map(CapLine::cells).toList());
    }
}
