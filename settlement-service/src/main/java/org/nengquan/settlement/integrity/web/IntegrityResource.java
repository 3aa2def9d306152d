package org.nengquan.settlement.integrity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.integrity.app.CheckIntegrity;
import org.nengquan.settlement.integrity.domain.Report;

/** Whether the money is in order, recomputed for whoever asks. */
@Path("/api/settlement/v1/integrity")
@RolesAllowed({"auditor", "exchange.operator", "province"})
class IntegrityResource {
    private static final String DATE = "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String AFTER_ALL = "2099-12-31";
    private static final Text NO_SUCH_DAY = Text.of("没有这一天", "There is no such day");

    private final CheckIntegrity check;

    IntegrityResource(CheckIntegrity check) {
        this.check = check;
    }

    /**
     * Over the days whose books are not closed yet.
     *
     * @param from over this day and those after it as well, closed or not
     * @param full over everything since the beginning
     */
    @GET
    public Uni<Report> report(
            @QueryParam("from") @DefaultValue(AFTER_ALL) @Pattern(regexp = DATE) String from,
            @QueryParam("full") @DefaultValue("false") boolean full) {
        return full ? check.checkAll() : check.checkFrom(date(from));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw Problems.notFound(NO_SUCH_DAY);
        }
    }
}
